package org.btdeploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.model.util.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy validate}: checks files against language and rules. */
@Command(name = "validate", resourceBundle = "org.btdeploy.cli.help")
final class ValidateCommand implements Callable<Integer> {
	/** Forms of the result. */
	enum Format {
		text, json
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

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
	private Format format;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error")
	private Level failOn;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException, IOException {
		List<Path> paths = Inputs.expand(files);
		Progress progress = new Progress(console, paths.size());
		Totals totals = new Totals();
		List<Issue> all = new ArrayList<>();
		int code = ExitCode.FINE;
		for (Path path : paths) {
			progress.next(path);
			DeploymentDocument document = Loaded.read(path, console);
			if (document == null) {
				code = ExitCode.BAD_INPUT;
				continue;
			}
			Checked checked = Checked.of(document);
			totals.addFile(checked.issues());
			all.addAll(checked.issues());
			code = ExitCode.worse(code, checked.reaches(failOn.severity) ? ExitCode.FINDINGS : ExitCode.FINE);
		}
		progress.end();
		report(all, totals);
		return code;
	}

	private void report(List<Issue> issues, Totals totals) throws IOException {
		if (format == Format.json) {
			JsonReport.write(issues, totals, console.out());
			return;
		}
		for (Issue issue : issues) {
			console.out().println(issue.toLine());
		}
		if (totals.files() > 0) {
			console.out().println(totals.files() == 1 ? totals.text() : Messages.get("ValidateCommand_files", Integer.toString(totals.files()), totals.text()));
		}
	}
}
