namespace Inbox.Operators;

/// <summary>Opens a mail that an operator names.</summary>
internal static class MailFileReader
{
    /// <summary>Null when it cannot be opened; why has been said then.</summary>
    public static byte[]? Open(string file, TextWriter errors)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{file}: cannot be opened ({e.GetType().Name})");
            return null;
        }
    }
}
