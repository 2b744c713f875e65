using System.Diagnostics;

namespace Inbox.Lab;

/// <summary>A program run to its end.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record Command(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program, and kills it with its children when it takes longer than a minute.</summary>
    /// <exception cref="TimeoutException">It took longer than a minute.</exception>
    public static async Task<Command> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
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
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than a minute");
        }

        return new Command(process.ExitCode, await output, await errors);
    }
}
