using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class FaultTests
{
    [Fact]
    public void Full_disk_keeps_what_was_added_and_adding_goes_on_when_there_is_room()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 5);
        var pages = ledger.Database.Number("PRAGMA page_count");
        ledger.Database.Execute($"PRAGMA max_page_count = {pages + 20}");
        var failure = Assert.Throws<OnRecordException>(() => ledger.AddMadeUp(6, 500));
        Assert.Equal("OR9508", failure.Code);
        Assert.Empty(ledger.Verify().Found);
        Assert.True(ledger.Count("report") >= 5);
        ledger.Database.Execute("PRAGMA max_page_count = 1000000");
        ledger.AddMadeUp(1, 50);
        Assert.Equal(50, ledger.Count("report"));
        Assert.Empty(ledger.Verify().Found);
    }

    [Fact]
    public void Disk_that_is_really_full_loses_nothing_and_adding_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(megabytes: 2);
        using (var ledger = StatementLedger.Open(disk.PathOf("ledger.db")))
        {
            ledger.AddMadeUp(1, 3);
            var failure = Assert.Throws<OnRecordException>(() => ledger.AddMadeUp(4, 2_000));
            Assert.Equal("OR9508", failure.Code);
            Assert.Contains("make room and run the command again. What was added before is kept.", failure.Message,
                StringComparison.Ordinal);
            Assert.InRange(ledger.Count("report"), 3, 1_999);
        }

        disk.Resize(megabytes: 60);
        using var again = StatementLedger.Open(disk.PathOf("ledger.db"));
        Assert.Empty(again.Verify().Found);
        again.AddMadeUp(1, 200);
        Assert.InRange(again.Count("report"), 200, 2_000);
        Assert.Empty(again.Verify().Found);
    }

    [Fact]
    public void Damage_anywhere_in_the_file_is_told_or_did_no_harm()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        var (whole, dump) = MakeFile(place);
        var random = new Random(7);
        for (var i = 0; i < Effort.Damages; i++)
        {
            var at = random.Next(whole.Length);
            byte[] damaged = [.. whole];
            // A bit, a byte, or a stretch of a page.
            var length = (i % 3) switch { 0 => 1, 1 => 16, _ => Math.Min(2000, whole.Length - at) };
            for (var j = at; j < Math.Min(whole.Length, at + length); j++)
            {
                damaged[j] = (byte)(i % 3 == 0 ? damaged[j] ^ (1 << random.Next(8)) : random.Next(256));
            }

            AssertToldOrHarmless(place.File($"damaged-{i}.db"), damaged, dump, $"{length} bytes at {at}");
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void File_cut_short_is_told(double part)
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        var (whole, dump) = MakeFile(place);
        var length = Math.Max(50, (int)(whole.Length * part));
        AssertToldOrHarmless(place.File("cut.db"), whole[..length], dump, $"{length} bytes left");
    }

    [Fact]
    public void Server_restarted_while_adding_loses_nothing()
    {
        using var server = PostgresServer.Start();
        var address = server.CreateDatabase("restarted");
        var added = 0;
        using var ledger = StatementLedger.Open(address);
        var failure = Assert.Throws<OnRecordException>(() =>
        {
            for (; added < 100_000; added++)
            {
                ledger.AddMadeUp(added + 1, added + 1);
                if (added == 20)
                {
                    _ = Task.Run(server.Restart);
                }
            }
        });
        Assert.Equal("OR9511", failure.Code);
        Assert.Equal("OR9511", Assert.Throws<OnRecordException>(() => ledger.Verify()).Code);
        using var again = OpenPatiently(address);
        Assert.True(again.Count("report") >= added);
        Assert.Empty(again.Verify().Found);
        again.AddMadeUp(1, added + 10);
        Assert.Equal(added + 10, again.Count("report"));
        Assert.Empty(again.Verify().Found);
    }

    private static StatementLedger OpenPatiently(string address)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return StatementLedger.Open(address);
            }
            catch (OnRecordException failure) when (failure.Code is "OR9503" or "OR9511" && tries < 100)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static (byte[] File, string Dump) MakeFile(LedgerPlace place)
    {
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 30);
        ledger.Backup(place.File("whole.db"));
        return (File.ReadAllBytes(place.File("whole.db")), ledger.Dump());
    }

    private static void AssertToldOrHarmless(string path, byte[] damaged, string dump, string what)
    {
        File.WriteAllBytes(path, damaged);
        try
        {
            using var ledger = StatementLedger.Open(path, new LedgerOptions { Create = false });
            if (ledger.Verify().IsSound)
            {
                Assert.True(ledger.Dump() == dump, $"{what}: other rows, and nothing is told.");
            }
        }
        catch (OnRecordException failure)
        {
            Assert.True(failure.Code is "OR9504" or "OR9505" or "OR9509" or "OR9510" or "OR9512", $"{what}: {failure}");
        }
    }
}
