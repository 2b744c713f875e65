using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Inbox.Tests.Outbox;

/// <summary>Keeps what was logged, and lets a test wait for an event: that is a fact, not a time.</summary>
internal sealed class EventLog<T> : ILogger<T>
{
    private readonly Channel<bool> _more = Channel.CreateUnbounded<bool>();

    public ConcurrentQueue<(int Id, string Text)> Events { get; } = [];

    public async Task SeenAsync(int id, int times, CancellationToken ct)
    {
        while (Count(id) < times) await _more.Reader.ReadAsync(ct);
    }

    public int Count(int id) => Events.Count(e => e.Id == id);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Events.Enqueue((eventId.Id, formatter(state, exception)));
        _more.Writer.TryWrite(true);
    }
}
