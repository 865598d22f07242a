package org.btdeploy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code btdeploy} without a command: prints the help. */
@Command(name = "btdeploy", resourceBundle = "org.btdeploy.cli.help", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class,
	scope = CommandLine.ScopeType.INHERIT)
final class RootCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		spec.commandLine().usage(spec.commandLine().getErr());
		return ExitCode.BAD_INPUT;
	}

	/** @return the version of the program */
	static String version() {
		Properties properties = new Properties();
		try (InputStream in = RootCommand.class.getResourceAsStream("version.properties")) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties.getProperty("version");
	}

	/** What {@code --version} prints. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[] { "btdeploy " + version() };
		}
	}
}
