using System.Text;

namespace Inbox.Tests.Mailbox;

/// <summary>A mail of the scripted server.</summary>
internal sealed record ScriptedMail(uint Uid, byte[] Raw)
{
    public bool IsDeleted { get; set; }

    /// <summary>RFC822.SIZE as the server claims it.</summary>
    public long Size { get; init; } = Raw.Length;

    public string Received { get; init; } = "24-Nov-2026 08:00:00 +0000";

    /// <summary>The server breaks the protocol whenever its bytes are asked for.</summary>
    public bool IsPoison { get; init; }

    /// <summary>Its bytes are gone when they are asked for: the server sends none.</summary>
    public bool IsVanished { get; init; }

    public static ScriptedMail Letter(uint uid, string text = "Dear Mikhail") => new(uid, Encoding.UTF8.GetBytes(string.Join("\r\n",
        "Received: from a by b", $"Message-ID: <{uid}@example.org>", "From: Ann <ann@example.org>", "Date: Tue, 24 Nov 2026 08:00:00 +0000",
        $"Subject: Letter {uid}", "", $"{text} {uid}", "")));
}
