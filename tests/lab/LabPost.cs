using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Inbox.Lab;

/// <summary>Delivers mails as a stranger's server would: over plain SMTP, without a password.</summary>
public static class LabPost
{
    /// <summary>Hands bytes to Postfix as they are, however broken.</summary>
    /// <param name="from">Envelope sender; empty for the null sender of bounces.</param>
    /// <exception cref="IOException">Postfix refused.</exception>
    /// <remarks>BDAT (RFC 3030) takes any bytes as they are; DATA would ask for whole lines.</remarks>
    public static async Task DeliverAsync(this LabServers lab, byte[] mail, string to, string from = "somebody@example.org")
    {
        using var connection = new TcpClient("127.0.0.1", lab.SmtpPort);
        await using var stream = connection.GetStream();
        using var answers = new StreamReader(stream, Encoding.ASCII);
        await ExpectAsync(answers, "220");
        await AskAsync("EHLO stranger.test", "250");
        await AskAsync($"MAIL FROM:<{from}>", "250");
        await AskAsync($"RCPT TO:<{to}>", "250");
        await SendAsync($"BDAT {mail.Length.ToString(CultureInfo.InvariantCulture)} LAST");
        await stream.WriteAsync(mail);
        await ExpectAsync(answers, "250");
        await AskAsync("QUIT", "221");

        async Task AskAsync(string command, string code)
        {
            await SendAsync(command);
            await ExpectAsync(answers, code);
        }

        async Task SendAsync(string command) => await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
    }

    /// <summary>Reads one answer, of one line or several (<c>250-…</c> until <c>250 …</c>).</summary>
    private static async Task ExpectAsync(StreamReader answers, string code)
    {
        string? line;
        do line = await answers.ReadLineAsync() ?? throw new IOException("the server hung up");
        while (line.Length > 3 && line[3] == '-');
        if (!line.StartsWith(code, StringComparison.Ordinal)) throw new IOException($"the server answered {line}");
    }
}
