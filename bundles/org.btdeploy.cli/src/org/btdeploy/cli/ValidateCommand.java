package org.btdeploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.JUnitReport;
import org.btdeploy.cli.report.JsonReport;
import org.btdeploy.cli.report.MarkdownReport;
import org.btdeploy.cli.report.Report;
import org.btdeploy.cli.report.SarifReport;
import org.btdeploy.cli.report.TextReport;
import org.btdeploy.cli.report.Totals;
import org.btdeploy.model.util.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy validate}: checks files against language and rules. */
@Command(name = "validate", resourceBundle = "org.btdeploy.cli.help")
final class ValidateCommand implements Callable<Integer> {
	/** Forms of the result. */
	enum Format {
		text, json, sarif, junit, markdown
	}

	/** Level from which on the command fails. */
	enum Level {
		error(Severity.ERROR), warning(Severity.WARNING), info(Severity.INFO), never(null);

		private final Severity severity;

		Level(Severity severity) {
			this.severity = severity;
		}
	}

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<String> files;

	@Option(names = "--format", paramLabel = "text|json|sarif|junit|markdown", defaultValue = "text")
	private Format format;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error")
	private Level failOn;

	@Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
	private ColourMode colour;

	@Mixin
	private Checker checker;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException, IOException {
		List<Path> paths = Inputs.expand(files);
		checker.open(console);
		Progress progress = new Progress(console, paths.size());
		Report report = report();
		Totals totals = new Totals();
		int code = ExitCode.FINE;
		report.begin(paths.size());
		for (Path path : paths) {
			progress.next(path);
			Checked checked = checker.check(path);
			if (checked != null) {
				progress.end();
				report.file(checked);
				totals.addFile(checked.issues());
				code = ExitCode.worse(code, checked.reaches(failOn.severity) ? ExitCode.FINDINGS : ExitCode.FINE);
			}
		}
		progress.end();
		report.end(totals, checker.failures().all());
		return ExitCode.worse(code, checker.failures().code());
	}

	private Report report() {
		return switch (format) {
			case text -> new TextReport(console.out(), colour.colours(console));
			case json -> new JsonReport(console.out());
			case sarif -> new SarifReport(console.out(), RootCommand.version(), checker.rules(), Path.of(""));
			case junit -> new JUnitReport(console.out(), failOn.severity);
			case markdown -> new MarkdownReport(console.out());
		};
	}
}
