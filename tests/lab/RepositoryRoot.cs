namespace Inbox.Lab;

/// <summary>The folder of Inbox.sln, found from where the tests run.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path inside the repository.</summary>
    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Inbox.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("Inbox.sln is in none of the folders above the tests");
    }
}
