using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Inbox.Outbox;

/// <summary>What MailKit throws, in the words of this room. What is not listed is a bug and passes through.</summary>
internal static class SmtpTrouble
{
    private const int TooLarge = 552;

    /// <summary>The outcome for the mail; null when the exception is none of the server's or the line's.</summary>
    public static DeliveryResult? Result(Exception trouble, HandOverProgress progress, bool refusesForNow) => trouble switch
    {
        SmtpCommandException refusal => OfRefusal(Reply(refusal), StepOf(refusal, progress), refusesForNow),
        ServiceNotAuthenticatedException => new DeliveryResult.TryLater(new ServerReply(530, ""), SendingStep.Sender),
        _ when !IsOfTheLine(trouble) => null,
        _ when progress.MayBeComplete => new DeliveryResult.Unknown(),
        _ => new DeliveryResult.TryLater(null, progress.Started ? SendingStep.Content : SendingStep.Sender),
    };

    /// <summary>The outcome for the connection; null when the exception is none of the server's or the line's.</summary>
    public static OpenResult? Opening(Exception trouble) => trouble switch
    {
        // The server's own trouble with passwords is no verdict on ours.
        AuthenticationException refusal when Code(refusal) is >= 400 and <= 499 => new OpenResult.Unreachable($"the server answers {Code(refusal)} to the sign-in"),
        AuthenticationException or SaslException => new OpenResult.LoginRefused("the server refuses the sign-in"),
        SslHandshakeException => new OpenResult.Unreachable("no trusted TLS connection: check the certificate and the security setting"),
        SmtpCommandException refusal => new OpenResult.Unreachable($"the server answers {Reply(refusal)}"),
        NotSupportedException => new OpenResult.Unreachable("the server does not offer what the settings ask for (STARTTLS, or a sign-in)"),
        UnauthorizedAccessException => new OpenResult.LoginRefused("the password file may not be read"),
        OperationCanceledException or TimeoutException => new OpenResult.Unreachable("the server did not answer in time"),
        SocketException socket => new OpenResult.Unreachable($"no connection ({socket.SocketErrorCode})"),
        FileNotFoundException or DirectoryNotFoundException => new OpenResult.LoginRefused("the password file is missing"),
        _ when IsOfTheLine(trouble) => new OpenResult.Unreachable("the line broke"),
        _ => null,
    };

    /// <summary>True when the connection is of no further use.</summary>
    public static bool IsOfTheLine(Exception trouble) =>
        trouble is IOException or SocketException or OperationCanceledException or TimeoutException
            or ProtocolException or ServiceNotConnectedException or ObjectDisposedException;

    private static DeliveryResult OfRefusal(ServerReply reply, SendingStep step, bool refusesForNow) => (reply.IsPermanent, step) switch
    {
        (false, _) => new DeliveryResult.TryLater(reply, step),
        // A refused sender is our account or our settings, the same for every mail; only its size is the mail's own.
        (true, SendingStep.Sender) when reply.Code != TooLarge => new DeliveryResult.TryLater(reply, step, Doubtful: true),
        (true, SendingStep.Verdict) when refusesForNow => new DeliveryResult.TryLater(reply, step, Doubtful: true),
        _ => new DeliveryResult.Refused(reply, step),
    };

    private static ServerReply Reply(SmtpCommandException refusal) => ServerReply.Read((int)refusal.StatusCode, refusal.Message);

    /// <summary>MailKit keeps the reply code of a sign-in in the first three characters of its message only.</summary>
    private static int Code(AuthenticationException refusal) =>
        int.TryParse(refusal.Message.AsSpan(0, Math.Min(3, refusal.Message.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private static SendingStep StepOf(SmtpCommandException refusal, HandOverProgress progress) => refusal.ErrorCode switch
    {
        SmtpErrorCode.SenderNotAccepted => SendingStep.Sender,
        SmtpErrorCode.RecipientNotAccepted => SendingStep.Recipient,
        SmtpErrorCode.MessageNotAccepted => SendingStep.Verdict,
        _ => progress.MayBeComplete ? SendingStep.Verdict : SendingStep.Content,
    };
}
