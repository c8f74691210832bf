namespace EndToEnd;

/// <summary>More than one process, restarts, stops and many files at once.</summary>
public sealed class RunnerTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Two_runners_share_three_hundred_files_and_a_restart_works_on_none_again()
    {
        const int Files = 300;
        await using var second = await fixture.StartAnotherAsync();
        var ids = await UploadManyAsync("many", Files);

        await WaitForAsync("many", Files);

        var items = await fixture.Api.ListAsync("api/articles?status=enriched");
        Assert.Equal(ids.Order(), items.Select(item => item["id"]!.GetValue<string>()).Where(ids.Contains).Order());
        Assert.Equal(Files, fixture.App.Succeeded("ParseArticle") + second.Succeeded("ParseArticle"));
        Assert.Equal(0, await second.StopAsync());

        await using var restarted = await fixture.StartAnotherAsync();
        var extra = await restarted.Api.UploadAsync("after-restart.txt", TestNews.Article("خبر بعد التشغيل", "1/1/2021", "كركوك"));
        await restarted.Api.SettleAsync(extra, "enriched");
        Assert.True(restarted.Succeeded("ParseArticle") <= 1, "the restarted app parsed files that had not changed");
        Assert.Equal(Files + 1, fixture.App.Succeeded("ParseArticle") + second.Succeeded("ParseArticle") + restarted.Succeeded("ParseArticle"));
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_work_loses_nothing()
    {
        const int Files = 40;
        await using (var stopped = await fixture.StartAnotherAsync())
        {
            await UploadManyAsync("stop", Files);
            await Until.TrueAsync(
                () => Task.FromResult(fixture.App.Succeeded("ParseArticle") + stopped.Succeeded("ParseArticle") > 0), Limit, () => "nothing was parsed");
            Assert.Equal(0, await stopped.StopAsync());
        }

        await WaitForAsync("stop", Files);
    }

    private async Task<HashSet<string>> UploadManyAsync(string folder, int count)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(Enumerable.Range(1, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var text = TestNews.Article($"خبر رقم {i}", $"{(i % 28) + 1}/{(i % 12) + 1}/2022", "الأنبار");
            var id = await fixture.Api.UploadAsync($"{folder}/{i}.txt", text);
            lock (ids) ids.Add(id);
        });
        return ids;
    }

    private Task WaitForAsync(string folder, int count)
    {
        var done = 0;
        return Until.TrueAsync(
            async () =>
            {
                var items = await fixture.Api.ListAsync("api/articles?status=enriched");
                done = items.Count(item => item["path"]!.GetValue<string>().StartsWith($"articles/{folder}/", StringComparison.Ordinal));
                return done == count;
            },
            Limit,
            () => $"{done} of {count} files were enriched\n" + string.Join('\n', fixture.App.Log.TakeLast(30)));
    }
}
