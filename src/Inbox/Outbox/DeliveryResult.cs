namespace Inbox.Outbox;

/// <summary>What became of handing one mail to the server. Tells codes and steps, never an address or a word of the mail.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult() { }

    /// <summary>One line for the ledger.</summary>
    public abstract string Why { get; }

    /// <summary>The server took it over.</summary>
    public sealed record Sent(ServerReply Reply) : DeliveryResult
    {
        public override string Why => $"{Reply}";
    }

    /// <summary>The server surely does not have it; another attempt may succeed.</summary>
    /// <param name="Reply">Null when there was no answer: the line broke or took too long.</param>
    /// <param name="Doubtful">True when the answer was a permanent one that is known to lie: fewer attempts are made.</param>
    public sealed record TryLater(ServerReply? Reply, SendingStep Step, bool Doubtful = false) : DeliveryResult
    {
        public override string Why => Reply is null ? $"the line broke at {Step}" : $"{Reply} at {Step}";

        /// <summary>True when the trouble is our connection or account, so that any other mail would fare the same now.</summary>
        public bool IsAboutUs => Reply is null or { Code: 421 or 454 or 530 or 535 } || Step == SendingStep.Sender;
    }

    /// <summary>The server will never take this mail.</summary>
    public sealed record Refused(ServerReply Reply, SendingStep Step) : DeliveryResult
    {
        public override string Why => $"{Reply} at {Step}";
    }

    /// <summary>All was said and no answer came: the server may have it or not. Never simply sent again.</summary>
    public sealed record Unknown : DeliveryResult
    {
        public override string Why => $"the line broke at {SendingStep.Verdict}";
    }
}
