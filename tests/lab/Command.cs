using System.Diagnostics;

namespace Inbox.Lab;

/// <summary>A program run to its end.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record Command(int ExitCode, string Output, string Errors)
{
    /// <inheritdoc cref="RunAsync(ProcessStartInfo)"/>
    public static Task<Command> RunAsync(string program, params string[] arguments) => RunAsync(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    });

    /// <summary>Runs a program, and kills it with its children when it takes longer than a minute.</summary>
    /// <param name="start">With all three streams redirected.</param>
    /// <exception cref="TimeoutException">It took longer than a minute.</exception>
    public static async Task<Command> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1), TimeProvider.System);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} took longer than a minute");
        }

        return new Command(process.ExitCode, await output, await errors);
    }
}
