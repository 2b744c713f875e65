using System.ComponentModel;
using System.Diagnostics;

namespace Inbox.Mailbox;

/// <summary>An OAuth 2 access token from where the operator's own tool puts it.</summary>
internal static class AccessToken
{
    /// <summary>The first line of the token file, or of what the token command prints.</summary>
    /// <exception cref="MailboxException">There is none.</exception>
    public static async Task<string> ReadAsync(MailboxOptions options, CancellationToken cancellation)
    {
        try
        {
            var line = options.TokenFile.Length > 0
                ? File.ReadLines(options.TokenFile).FirstOrDefault()
                : await FirstLineOfAsync(options.TokenCommand, cancellation);
            return string.IsNullOrWhiteSpace(line) ? throw new MailboxException(MailboxFault.SecretMissing) : line.Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw new MailboxException(MailboxFault.SecretMissing, e);
        }
    }

    private static async Task<string?> FirstLineOfAsync(string command, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true } };
        process.Start();
        try
        {
            var said = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? said.Split('\n')[0] : null;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
