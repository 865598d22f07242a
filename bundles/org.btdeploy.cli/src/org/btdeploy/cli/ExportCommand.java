package org.btdeploy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.Issue;
import org.btdeploy.diagram.export.Export;
import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.export.Exporter;
import org.btdeploy.diagram.export.Output;
import org.btdeploy.diagram.export.SmallText;
import org.btdeploy.diagram.export.ViewPicture;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.LayoutFormatException;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.model.util.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy export}: draws files as pictures. */
@Command(name = "export", resourceBundle = "org.btdeploy.cli.help")
final class ExportCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<String> files;

	@Option(names = { "-o", "--output" }, paramLabel = "OUT", required = true)
	private String output;

	@Option(names = "--format", paramLabel = "svg|png|pdf|drawio")
	private Target.Format format;

	@Mixin
	private ViewSelection views;

	@Mixin
	private HeadingOptions headings;

	@Mixin
	private PaperOptions paper;

	@Mixin
	private FileOptions file;

	@Mixin
	private Checker checker;

	private ExportOptions options;

	ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException {
		List<Path> paths = Inputs.expand(files);
		List<ViewKind> kinds = views.kinds();
		Target target = new Target(output, format, paths.size() > 1, kinds.size() > 1);
		headings.check();
		options = file.add(ExportOptions.of(target.format().export()).withPage(paper.setup(target.format()), paper.split()).withAuthor(headings.author()));
		checker.open(console);
		Progress progress = new Progress(console, paths.size());
		int code = ExitCode.FINE;
		for (Path path : paths) {
			progress.next(path);
			code = ExitCode.worse(code, export(path, kinds, target));
		}
		progress.end();
		return ExitCode.worse(code, checker.failures().code());
	}

	/** Text that cannot be read gives no picture; unresolved names are drawn as placeholders and reported. */
	private int export(Path path, List<ViewKind> kinds, Target target) {
		Checked checked = checker.check(path);
		if (checked == null) {
			return ExitCode.BAD_INPUT;
		}
		DeploymentDocument document = checked.document();
		for (Issue issue : checked.issues()) {
			if (issue.severity() == Severity.ERROR && (issue.id().startsWith("SYN-") || issue.id().startsWith("LNK-"))) {
				console.error(issue.toLine());
			}
		}
		if (document.hasSyntaxErrors()) {
			return ExitCode.BAD_INPUT;
		}
		try {
			draw(checked, layout(path), kinds, path, target);
			return document.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
		} catch (LayoutFormatException e) {
			console.error(LayoutFile.beside(path) + ":" + e.line() + ":1", e.getMessage());
		} catch (InputException e) {
			console.error("btdeploy: " + path + ": " + e.getMessage());
		} catch (IOException e) {
			console.error("btdeploy: " + e.getMessage());
		}
		return ExitCode.BAD_INPUT;
	}

	/** Each view goes into a file of its own, but for a format that holds several where the name does not tell them apart. */
	private void draw(Checked checked, LayoutFile layout, List<ViewKind> kinds, Path path, Target target) throws IOException, InputException {
		DeploymentDocument document = checked.document();
		ViewOptions shown = views.options(document.deployment());
		Map<Path, List<ViewPicture>> files = new LinkedHashMap<>();
		for (ViewKind kind : kinds) {
			files.computeIfAbsent(target.file(path, kind.id()), any -> new ArrayList<>())
					.add(ViewPicture.of(kind, shown, document.deployment(), document::written, headings.findings() ? checked.findings() : List.of(), layout,
							headings.settings(kind, shown, checked), options.page()));
		}
		for (Map.Entry<Path, List<ViewPicture>> file : files.entrySet()) {
			write(Exporter.export(file.getValue(), options), file.getKey(), path);
		}
	}

	private void write(Export export, Path file, Path source) throws IOException {
		createFolder(file);
		for (Output output : export.outputs()) {
			output.write(Target.page(file, output));
		}
		for (SmallText small : export.smallTexts()) {
			console.error(Messages.get("ExportCommand_warning", source, small.message()));
		}
	}

	private static LayoutFile layout(Path path) throws IOException {
		return LayoutFile.read(LayoutFile.beside(path));
	}

	private void createFolder(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new IOException(Messages.get("ExportCommand_folder", folder), e);
		}
	}
}
