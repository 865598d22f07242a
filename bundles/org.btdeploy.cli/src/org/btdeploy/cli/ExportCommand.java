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
import org.btdeploy.diagram.pdf.PdfWriter;
import org.btdeploy.diagram.raster.PngOptions;
import org.btdeploy.diagram.raster.PngWriter;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.LayoutFormatException;
import org.btdeploy.diagram.svg.SvgOptions;
import org.btdeploy.diagram.svg.SvgWriter;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.model.util.Severity;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy export}: draws files as pictures. */
@Command(name = "export", resourceBundle = "org.btdeploy.cli.help")
final class ExportCommand implements Callable<Integer> {
	/** Either a scale or a resolution. */
	static final class Size {
		@Option(names = "--scale", paramLabel = "N")
		private Double scale;

		@Option(names = "--dpi", paramLabel = "N")
		private Integer dpi;
	}

	private static final double LARGEST_SCALE = 20;
	private static final int LARGEST_DPI = 1200;

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<String> files;

	@Option(names = { "-o", "--output" }, paramLabel = "OUT", required = true)
	private String output;

	@Option(names = "--format", paramLabel = "svg|png|pdf")
	private Target.Format format;

	@Mixin
	private ViewSelection views;

	@ArgGroup
	private Size size;

	@Option(names = "--transparent")
	private boolean transparent;

	@Mixin
	private Checker checker;

	ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException {
		checkSize();
		List<Path> paths = Inputs.expand(files);
		List<ViewKind> kinds = views.kinds();
		Target target = new Target(output, format, paths.size() > 1, kinds.size() > 1);
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

	private void checkSize() throws InputException {
		if (size != null && size.scale != null && !(size.scale > 0 && size.scale <= LARGEST_SCALE)) {
			throw new InputException(Messages.get("ExportCommand_scale"));
		}
		if (size != null && size.dpi != null && (size.dpi < 1 || size.dpi > LARGEST_DPI)) {
			throw new InputException(Messages.get("ExportCommand_dpi"));
		}
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

	/** Each view goes into a file of its own, but for a PDF whose name does not tell them apart. */
	private void draw(Checked checked, LayoutFile layout, List<ViewKind> kinds, Path path, Target target) throws IOException, InputException {
		ViewOptions options = views.options(checked.document().deployment());
		Map<Path, List<Scene>> files = new LinkedHashMap<>();
		for (ViewKind kind : kinds) {
			files.computeIfAbsent(target.file(path, kind.id()), any -> new ArrayList<>()).add(Drawing.of(kind, options, checked, layout));
		}
		for (Map.Entry<Path, List<Scene>> file : files.entrySet()) {
			createFolder(file.getKey());
			write(file.getValue(), target.format(), file.getKey());
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

	private void write(List<Scene> scenes, Target.Format picture, Path file) throws IOException {
		switch (picture) {
			case svg -> SvgWriter.write(scenes.get(0), new SvgOptions(transparent), file);
			case png -> PngWriter.write(scenes.get(0), pngOptions(), file);
			case pdf -> PdfWriter.write(scenes, file);
		}
	}

	private PngOptions pngOptions() {
		if (size != null && size.dpi != null) {
			return PngOptions.atDpi(size.dpi, transparent);
		}
		return PngOptions.scaled(size == null || size.scale == null ? 1 : size.scale, transparent);
	}
}
