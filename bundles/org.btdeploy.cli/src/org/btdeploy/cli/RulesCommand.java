package org.btdeploy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.btdeploy.cli.report.CatalogueJson;
import org.btdeploy.cli.report.Failure;
import org.btdeploy.cli.report.Handbook;
import org.btdeploy.model.util.Nearest;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code btdeploy rules}: lists the rules, or explains those that are named. */
@Command(name = "rules", resourceBundle = "org.btdeploy.cli.help")
final class RulesCommand implements Callable<Integer> {
	/** Forms of the catalogue. */
	enum Format {
		text, markdown, json
	}

	private final Console console;

	@Parameters(arity = "0..*", paramLabel = "ID")
	private List<String> ids = new ArrayList<>();

	@Option(names = "--format", paramLabel = "text|markdown|json", defaultValue = "text")
	private Format format;

	@Mixin
	private OwnRulesOption ownRules;

	RulesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws InputException, IOException {
		Failures failures = new Failures(console);
		RuleSet all = ownRules.rules(console, line -> failures.add(new Failure(null, 0, 0, line)));
		List<Rule> chosen = new ArrayList<>();
		for (String id : ids) {
			chosen.add(find(id, all));
		}
		switch (format) {
			case text -> text(chosen, all);
			case markdown -> markdown(chosen, all);
			case json -> CatalogueJson.write(ids.isEmpty() ? all.all() : chosen, console.out());
		}
		return failures.code();
	}

	private static Rule find(String id, RuleSet rules) throws InputException {
		Rule rule = rules.find(id.toUpperCase(Locale.ROOT));
		if (rule != null) {
			return rule;
		}
		List<String> known = new ArrayList<>();
		for (Rule other : rules.all()) {
			known.add(other.id());
		}
		List<String> near = Nearest.of(id, known);
		throw new InputException(near.isEmpty() ? Messages.get("RulesCommand_unknown", id) : Messages.get("RulesCommand_unknownNear", id, String.join(", ", near)));
	}

	private void markdown(List<Rule> chosen, RuleSet all) {
		if (ids.isEmpty()) {
			console.out().print(Handbook.of(all));
		}
		for (int i = 0; i < chosen.size(); i++) {
			console.out().print((i == 0 ? "" : "\n") + Handbook.section(chosen.get(i)));
		}
	}

	private void text(List<Rule> chosen, RuleSet all) {
		if (ids.isEmpty()) {
			for (Rule rule : all.all()) {
				console.out().println(Messages.get("RulesCommand_line", rule.id(), rule.severity().word(), rule.category().word(), rule.title()));
			}
		}
		for (Rule rule : chosen) {
			explain(rule);
		}
	}

	private void explain(Rule rule) {
		paragraph(Messages.get("RulesCommand_title", rule.id(), rule.title(), rule.severity().word(), rule.category().word()));
		paragraph(Messages.get("RulesCommand_why", rule.why()));
		paragraph(Messages.get("RulesCommand_fix", rule.fix()));
		for (Threshold threshold : rule.thresholds()) {
			paragraph(Messages.get("RulesCommand_threshold", threshold.name(), Integer.toString(threshold.usual()), rule.explain(threshold)));
		}
		if (!rule.sources().isEmpty()) {
			paragraph(Messages.get("RulesCommand_sources", String.join("\n  ", rule.sources())));
		}
	}

	private void paragraph(String text) {
		console.out().println(text);
		console.out().println();
	}
}
