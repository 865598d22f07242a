package org.btdeploy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.btdeploy.cli.report.Issue;
import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.dsl.format.Formatter;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.read.DeploymentDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy format}: writes files in canonical form, or tells which are not. */
@Command(name = "format", resourceBundle = "org.btdeploy.cli.help")
final class FormatCommand implements Callable<Integer> {
	private final Console console;
	private final Failures failures;

	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<String> files;

	@Option(names = "--check")
	private boolean check;

	FormatCommand(Console console) {
		this.console = console;
		this.failures = new Failures(console);
	}

	@Override
	public Integer call() throws InputException {
		List<Path> paths = Inputs.expand(files);
		Progress progress = new Progress(console, paths.size());
		int code = ExitCode.FINE;
		for (Path path : paths) {
			progress.next(path);
			code = ExitCode.worse(code, format(path));
		}
		progress.end();
		return code;
	}

	private int format(Path path) {
		DeploymentDocument document = Loaded.read(path, failures);
		if (document == null) {
			return ExitCode.BAD_INPUT;
		}
		if (document.hasSyntaxErrors()) {
			for (Problem problem : document.problems()) {
				if (problem.id().startsWith("SYN-")) {
					console.error(Issue.of(document, problem).toLine());
				}
			}
			return ExitCode.BAD_INPUT;
		}
		String formatted = Formatter.format(document);
		if (formatted.equals(document.text())) {
			return ExitCode.FINE;
		}
		if (check) {
			console.out().println(Messages.get("FormatCommand_notFormatted", path));
			return ExitCode.FINDINGS;
		}
		return write(path, formatted);
	}

	private int write(Path path, String text) {
		try {
			AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
			console.out().println(Messages.get("FormatCommand_formatted", path));
			return ExitCode.FINE;
		} catch (IOException e) {
			console.error(e.getMessage());
			return ExitCode.BAD_INPUT;
		}
	}
}
