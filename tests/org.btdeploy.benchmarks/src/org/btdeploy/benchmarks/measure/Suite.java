package org.btdeploy.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.btdeploy.benchmarks.report.Page;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code Suite PAGE [JMH OPTION…]}: runs all benchmarks, each in a Java of its own, and writes their figures into the page. */
public final class Suite {
	/** Room enough that the collector is not what is measured. */
	private static final String[] JAVA = { "-XX:+UseSerialGC", "-Xms1g", "-Xmn600m", "-Djava.awt.headless=true" };
	private static final int[] SIZES = { 50, 200, 1000, 10_000 };
	private static final double GROWTH = 12;
	private static final double STRUCTURIZR = 0.1;

	private Suite() {
	}

	public static void main(String[] arguments) throws RunnerException, IOException, CommandLineOptionException {
		String[] given = Arrays.copyOfRange(arguments, 1, arguments.length);
		Options options = new OptionsBuilder().parent(new CommandLineOptions(given)).include("org\\.btdeploy\\.benchmarks\\..*").jvmArgsAppend(JAVA).build();
		List<String> lines = table(results(new Runner(options).run()));
		lines.forEach(System.out::println);
		new Page(Path.of(arguments[0])).replace("warm", lines);
	}

	/** @return milliseconds by benchmark and number of servers */
	private static Map<String, Map<Integer, Double>> results(Collection<RunResult> runs) {
		Map<String, Map<Integer, Double>> results = new TreeMap<>();
		for (RunResult run : runs) {
			String name = run.getParams().getBenchmark();
			String method = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
			results.computeIfAbsent(method, any -> new TreeMap<>()).put(Integer.valueOf(run.getParams().getParam("servers")), run.getPrimaryResult().getScore());
		}
		return results;
	}

	private static List<String> table(Map<String, Map<Integer, Double>> results) {
		List<String> lines = new ArrayList<>();
		lines.add("| milliseconds, warm | 50 servers | 200 | 1,000 | 10,000 | 10,000 to 1,000 |");
		lines.add("|---|---:|---:|---:|---:|---:|");
		List<String> verdicts = new ArrayList<>();
		results.forEach((name, times) -> {
			StringBuilder line = new StringBuilder("| ").append(name).append(" |");
			for (int size : SIZES) {
				line.append(times.containsKey(size) ? number(times.get(size)) : " –").append(" |");
			}
			boolean grows = times.containsKey(1000) && times.containsKey(10_000);
			double growth = grows ? times.get(10_000) / times.get(1000) : 0;
			lines.add(line.append(grows ? number(growth) : " –").append(" |").toString());
			if (grows) {
				verdicts.add(verdict(name + ": 10,000 servers at most 12 times 1,000", growth, growth <= GROWTH));
			}
		});
		addStructurizr(results, verdicts);
		lines.add("");
		lines.addAll(verdicts);
		return lines;
	}

	private static void addStructurizr(Map<String, Map<Integer, Double>> results, List<String> verdicts) {
		Map<Integer, Double> theirs = results.get("StructurizrBenchmark.read");
		if (theirs != null) {
			double ratio = results.get("ReadBenchmark.parseAndLink").get(1000) / theirs.get(1000);
			verdicts.add(verdict("parsing and linking 1,000 servers: at most a tenth of Structurizr's time", ratio, ratio <= STRUCTURIZR));
		}
	}

	private static String verdict(String promise, double value, boolean met) {
		return "- " + promise + String.format(Locale.ROOT, " (%.3g): ", value) + (met ? "met" : "**not met**");
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? " %,.2f" : value < 100 ? " %,.1f" : " %,.0f", value);
	}
}
