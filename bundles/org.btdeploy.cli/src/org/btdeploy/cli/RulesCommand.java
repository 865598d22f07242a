package org.btdeploy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.btdeploy.model.util.Nearest;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code btdeploy rules}: lists the rules, or explains those that are named. */
@Command(name = "rules", resourceBundle = "org.btdeploy.cli.help")
final class RulesCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(arity = "0..*", paramLabel = "ID")
	private List<String> ids = new ArrayList<>();

	RulesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException {
		if (ids.isEmpty()) {
			for (Rule rule : Rules.all()) {
				console.out().println(Messages.get("RulesCommand_line", rule.id(), rule.severity().word(), rule.category().word(), rule.title()));
			}
			return ExitCode.FINE;
		}
		List<Rule> rules = new ArrayList<>();
		for (String id : ids) {
			rules.add(find(id));
		}
		for (Rule rule : rules) {
			explain(rule);
		}
		return ExitCode.FINE;
	}

	private static Rule find(String id) throws InputException {
		List<String> known = new ArrayList<>();
		for (Rule rule : Rules.all()) {
			if (rule.id().equals(id.toUpperCase(Locale.ROOT))) {
				return rule;
			}
			known.add(rule.id());
		}
		List<String> near = Nearest.of(id, known);
		throw new InputException(near.isEmpty() ? Messages.get("RulesCommand_unknown", id) : Messages.get("RulesCommand_unknownNear", id, String.join(", ", near)));
	}

	private void explain(Rule rule) {
		console.out().println(Messages.get("RulesCommand_title", rule.id(), rule.title(), rule.severity().word(), rule.category().word()));
		console.out().println();
		console.out().println(Messages.get("RulesCommand_why", rule.why()));
		console.out().println();
		console.out().println(Messages.get("RulesCommand_fix", rule.fix()));
		console.out().println();
		console.out().println(Messages.get("RulesCommand_sources", String.join("\n  ", rule.sources())));
		console.out().println();
	}
}
