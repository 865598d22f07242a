package org.btdeploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that is asked for and runs it; whatever goes wrong becomes one clear line and an exit code. */
public final class CommandLineRunner {
	private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

	static {
		COMMANDS.put("validate", ValidateCommand::new);
		COMMANDS.put("export", ExportCommand::new);
		COMMANDS.put("format", FormatCommand::new);
		COMMANDS.put("new", NewCommand::new);
		COMMANDS.put("rules", RulesCommand::new);
		COMMANDS.put("help", console -> new HelpCommand());
		COMMANDS.put("generate-completion", console -> new GenerateCompletion());
	}

	private CommandLineRunner() {
	}

	/** @return the exit code, see {@link ExitCode} */
	public static int run(Console console, String... arguments) {
		try {
			int code = commandLine(console, arguments).execute(arguments);
			return code;
		} catch (StackOverflowError | OutOfMemoryError e) {
			console.error(Messages.get("CommandLineRunner_tooLarge"));
			return ExitCode.BAD_INPUT;
		}
	}

	/** Only the command that is asked for is set up: each one more costs time at every start. */
	private static CommandLine commandLine(Console console, String[] arguments) {
		CommandLine line = new CommandLine(new RootCommand());
		Function<Console, Object> wanted = arguments.length == 0 || arguments[0].equals("help") ? null : COMMANDS.get(arguments[0]);
		boolean one = wanted != null && !arguments[0].equals("generate-completion");
		COMMANDS.forEach((name, maker) -> {
			if (!one || maker == wanted) {
				line.addSubcommand(name, maker.apply(console));
			}
		});
		if (!one) {
			line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
		}
		line.setOut(console.out()).setErr(console.err());
		line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true);
		line.setParameterExceptionHandler((e, args) -> usageError(console, e));
		line.setExecutionExceptionHandler((e, command, result) -> failure(console, e));
		return line;
	}

	private static int usageError(Console console, ParameterException e) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		console.error(command + ": " + e.getMessage().replaceAll("\\s*\\R\\s*", " "));
		if (!UnmatchedArgumentException.printSuggestions(e, console.err())) {
			console.error(Messages.get("CommandLineRunner_seeHelp", command));
		}
		return ExitCode.BAD_INPUT;
	}

	private static int failure(Console console, Exception e) {
		if (e instanceof InputException) {
			console.error("btdeploy: " + e.getMessage());
			return ExitCode.BAD_INPUT;
		}
		console.error(Messages.get("CommandLineRunner_internal", report(e)));
		return ExitCode.INTERNAL;
	}

	/** The details go to a file: nobody wants to read them on a terminal, and whoever mends the fault needs them whole. */
	private static String report(Exception e) {
		try {
			Path file = Files.createTempFile("btdeploy-fault-", ".txt");
			try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
				writer.println("btdeploy " + RootCommand.version() + ", Java " + Runtime.version());
				e.printStackTrace(writer);
			}
			return file.toString();
		} catch (IOException cannotWrite) {
			return Arrays.toString(e.getStackTrace());
		}
	}
}
