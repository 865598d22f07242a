package org.btdeploy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.sync.ModelTextSync;
import org.btdeploy.dsl.sync.SyncException;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.model.naming.Names;
import org.btdeploy.model.util.Nearest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy new}: a new deployment file, blank or from a sample. */
@Command(name = "new", resourceBundle = "org.btdeploy.cli.help")
final class NewCommand implements Callable<Integer> {
	private static final String BLANK = "deployment %s {\n}\n";

	private final Console console;

	@Parameters(index = "0", paramLabel = "NAME")
	private String name;

	@Option(names = "--sample", paramLabel = "SAMPLE")
	private String sample;

	@Option(names = "--force")
	private boolean force;

	NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException {
		Path file = Path.of(name.endsWith(Inputs.ENDING) ? name : name + Inputs.ENDING);
		String deployment = file.getFileName().toString().substring(0, file.getFileName().toString().length() - Inputs.ENDING.length());
		if (!Names.isValid(deployment)) {
			throw new InputException(Names.explain(deployment));
		}
		if (Files.exists(file) && !force) {
			throw new InputException(Messages.get("NewCommand_exists", file));
		}
		String text = sample == null ? rename(BLANK.formatted("X"), deployment) : rename(sampleText(), deployment);
		try {
			AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new InputException(e.getMessage());
		}
		console.out().println(Messages.get("NewCommand_written", file));
		return ExitCode.FINE;
	}

	private String sampleText() throws InputException {
		List<String> names = Samples.names();
		if (names.contains(sample)) {
			return Samples.text(sample);
		}
		List<String> near = Nearest.of(sample, names);
		throw new InputException(near.isEmpty() ? Messages.get("NewCommand_unknownSample", sample, String.join(", ", names))
			: Messages.get("NewCommand_unknownSampleNear", sample, String.join(", ", near), String.join(", ", names)));
	}

	private static String rename(String text, String deployment) {
		DeploymentDocument document = DeploymentReader.parse("sample", text);
		try {
			return TextEdit.apply(text, ModelTextSync.edit(document, model -> model.setName(deployment)));
		} catch (SyncException e) {
			throw new IllegalStateException(e);
		}
	}
}
