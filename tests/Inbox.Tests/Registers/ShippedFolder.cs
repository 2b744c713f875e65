namespace Inbox.Tests.Registers;

/// <summary>The folder <c>config/</c> of this repository.</summary>
internal static class ShippedFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Root(), "config");

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Inbox.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside their repository");
        return folder.FullName;
    }
}
