using Inbox.Ledger;
using Microsoft.Extensions.Logging;

namespace Inbox.Outbox;

/// <summary>Writes down what became of a mail.</summary>
internal sealed class OutboxBook(OutboxQueue queue, OutboxOptions options, TimeProvider time, ILogger log)
{
    /// <summary>Multiples of it modulo 1 spread evenly: neighbours get far-apart pauses, and the same mail the same one.</summary>
    private const double GoldenRatio = 0.618_033_988_749_895;

    private readonly RetrySchedule _schedule = new(options.MaxAttempts, options.GiveUpAfter);

    /// <summary>Never cancelled: what happened on the wire has to be known.</summary>
    public Task WriteAsync(OutboxMail mail, DeliveryResult result) => result switch
    {
        DeliveryResult.Sent sent => SentAsync(mail, sent),
        DeliveryResult.TryLater later => LaterAsync(mail, later),
        DeliveryResult.Refused refused => RefusedAsync(mail, refused.Why),
        _ => UnknownAsync(mail, result.Why),
    };

    /// <summary>It was not even begun.</summary>
    public Task PutBackAsync(OutboxMail mail) => queue.PutBackAsync(mail.Id, time.GetUtcNow(), "the daemon stopped", CancellationToken.None);

    private Task SentAsync(OutboxMail mail, DeliveryResult.Sent sent)
    {
        log.Sent(mail.Id, sent.Why);
        return queue.SentAsync(mail.Id, sent.Why, CancellationToken.None);
    }

    private Task LaterAsync(OutboxMail mail, DeliveryResult.TryLater later)
    {
        var jitter = mail.Id * GoldenRatio % 1;
        switch (_schedule.Next(mail.Attempts, mail.Queued, later, time.GetUtcNow(), jitter))
        {
            case Retry.At at:
                log.Later(mail.Id, later.Why, mail.Attempts, at.Moment);
                return queue.LaterAsync(mail.Id, at.Moment, later.Why, CancellationToken.None);
            case Retry.GiveUp up:
                return RefusedAsync(mail, up.Why);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Task RefusedAsync(OutboxMail mail, string why)
    {
        log.Refused(mail.Id, why);
        return queue.RefusedAsync(mail.Id, why, CancellationToken.None);
    }

    private Task UnknownAsync(OutboxMail mail, string why)
    {
        log.Unknown(mail.Id, why);
        return queue.UnknownAsync(mail.Id, why, CancellationToken.None);
    }
}
