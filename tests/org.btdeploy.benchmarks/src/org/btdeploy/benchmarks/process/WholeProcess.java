package org.btdeploy.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.btdeploy.benchmarks.generate.BtDeployText;
import org.btdeploy.benchmarks.generate.Estate;
import org.btdeploy.benchmarks.generate.EstateGenerator;
import org.btdeploy.benchmarks.generate.PlantUmlText;
import org.btdeploy.benchmarks.measure.Generated;
import org.btdeploy.benchmarks.report.Page;

/**
 * {@code WholeProcess PROJECT PLANTUML-JAR PAGE [RUNS]}: draws generated deployments with our command line, which checks all rules on the way, and
 * the same boxes and lines with PlantUML, by turns, and writes the figures into the page.
 */
public final class WholeProcess {
	private static final double VERSION_SECONDS = 0.25;
	private static final double SMALL_SECONDS = 0.6;
	private static final double GROWTH = 12;
	private static final long LIMIT_SECONDS = 600;

	private final Path project;
	private final Path plantuml;
	private final int times;
	private final Path folder;
	private final List<String> table = new ArrayList<>();
	private final List<String> verdicts = new ArrayList<>();
	private double thousand;

	private WholeProcess(Path project, Path plantuml, int times) throws IOException {
		this.project = project;
		this.plantuml = plantuml;
		this.times = times;
		folder = Files.createDirectories(project.resolve("tests/org.btdeploy.benchmarks/target/process"));
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path project = Path.of(arguments[0]).toAbsolutePath();
		int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 7;
		Page page = new Page(Path.of(arguments[2]));
		WholeProcess benchmark = new WholeProcess(project, Path.of(arguments[1]).toAbsolutePath(), times);
		List<String> lines = benchmark.run();
		lines.forEach(System.out::println);
		page.replace("process", lines);
	}

	private List<String> run() throws IOException, InterruptedException {
		startUp();
		table.add("");
		table.add("| servers | relations | btdeploy | PlantUML | ratio, pair by pair | btdeploy memory | PlantUML memory |");
		table.add("|---:|---:|---:|---:|---:|---:|---:|");
		for (Case size : List.of(new Case(50, 0.8, 0, times), new Case(200, 0.7, 0, times), new Case(1000, 0.3, 200, times), new Case(10_000, 0, 0, 1))) {
			measure(size);
		}
		table.add("");
		table.addAll(verdicts);
		return table;
	}

	private void startUp() throws IOException, InterruptedException {
		Runs runs = new Runs();
		Program version = ours("--version");
		version.run(LIMIT_SECONDS);
		for (int i = 0; i < times; i++) {
			runs.add(version.run(LIMIT_SECONDS));
		}
		table.add(text("`btdeploy --version`: %.2f s, %d MiB.", runs.seconds(), runs.mebibytes()));
		verdict(text("`--version` in about 0.2 s (%.2f)", runs.seconds()), runs.seconds() <= VERSION_SECONDS);
	}

	private void measure(Case size) throws IOException, InterruptedException {
		System.err.println("whole processes, " + size.servers() + " servers …");
		Estate estate = EstateGenerator.generate(size.servers(), Generated.SEED);
		String name = "g" + size.servers();
		Files.writeString(folder.resolve(name + ".btdeploy"), BtDeployText.of(estate));
		Files.writeString(folder.resolve(name + ".puml"), PlantUmlText.of(estate));
		Program ours = ours("export", name + ".btdeploy", "-o", name + ".svg");
		Path theirFolder = Files.createDirectories(folder.resolve("plantuml"));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = List.of(java, "-Djava.awt.headless=true", "-jar", plantuml.toString(), "-tsvg", "-o", theirFolder.toString(), name + ".puml");
		Program theirs = new Program(command, folder, Set.of(0));
		Runs our = new Runs();
		Runs their = new Runs();
		alternate(size, ours, theirs, our, their);
		report(size, estate, our, their);
	}

	private static void alternate(Case size, Program ours, Program theirs, Runs our, Runs their) throws IOException, InterruptedException {
		if (size.runs() > 1) {
			ours.run(LIMIT_SECONDS);
			theirs.run(LIMIT_SECONDS);
		}
		for (int i = 0; i < size.runs(); i++) {
			our.add(ours.run(LIMIT_SECONDS));
			their.add(theirs.run(LIMIT_SECONDS));
		}
	}

	private void report(Case size, Estate estate, Runs our, Runs their) {
		boolean compared = our.failure() == null && their.failure() == null;
		String ratio = compared ? text("%.2f", our.ratioTo(their)) : "–";
		table.add(text("| %,d | %,d | %s | %s | %s | %s | %s |", size.servers(), estate.relations().size(), time(our), time(their), ratio, memory(our), memory(their)));
		if (our.failure() != null) {
			verdict(text("%,d servers are drawn (%s)", size.servers(), our.failure()), false);
			return;
		}
		if (size.target() > 0) {
			verdict(text("%,d servers: at most %.1f of PlantUML's time (%s)", size.servers(), size.target(), ratio), !compared || our.ratioTo(their) <= size.target());
		}
		if (size.mebibytes() > 0) {
			verdict(text("%,d servers: at most %d MiB (%d)", size.servers(), size.mebibytes(), our.mebibytes()), our.mebibytes() <= size.mebibytes());
		}
		if (size.servers() == 50) {
			verdict(text("50 servers: less than 0.6 s (%.2f)", our.seconds()), our.seconds() < SMALL_SECONDS);
		} else if (size.servers() == 1000) {
			thousand = our.seconds();
		} else if (size.servers() == 10_000) {
			verdict(text("10,000 servers: at most 12 times 1,000 (%.1f)", our.seconds() / thousand), our.seconds() <= GROWTH * thousand);
		}
	}

	private Program ours(String... arguments) {
		List<String> command = new ArrayList<>(List.of(project.resolve("btdeploy").toString()));
		command.addAll(List.of(arguments));
		return new Program(command, folder, Set.of(0, 1));
	}

	private static String time(Runs runs) {
		return runs.failure() == null ? text("%.2f s", runs.seconds()) : runs.failure();
	}

	private static String memory(Runs runs) {
		return runs.mebibytes() == 0 ? "–" : text("%,d MiB", runs.mebibytes());
	}

	private void verdict(String promise, boolean met) {
		verdicts.add("- " + promise + ": " + (met ? "met" : "**not met**"));
	}

	private static String text(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}
}
