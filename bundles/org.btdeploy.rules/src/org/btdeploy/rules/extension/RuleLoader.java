package org.btdeploy.rules.extension;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.btdeploy.model.util.Texts;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;

/**
 * Takes in rules of providers. Whatever is wrong with a provider or a rule becomes one line, the rule is left out, and the
 * others work.
 */
public final class RuleLoader {
	private static final Texts TEXTS = Texts.of(RuleLoader.class);
	/** The prefixes of btdeploy's own ids, also of those still to come. */
	private static final List<String> TAKEN = List.of("SEC", "HA", "SCA", "OPS", "CON", "ACC", "SYN", "LNK");

	/** A provider that cannot be made is passed over, so a run ends; this is for a service loader that does not get on. */
	private static final int MOST_FAILURES = 100;

	private final Consumer<String> problems;
	private final BiConsumer<Rule, Throwable> onFailure;
	private final List<Rule> loaded = new ArrayList<>();

	/**
	 * @param problems takes a line for each provider or rule that cannot be used, and for each rule that fails when it checks
	 */
	public RuleLoader(Consumer<String> problems) {
		this.problems = problems;
		onFailure = (rule, failure) -> problems.accept(TEXTS.get("RuleLoader_failed", rule.id(), describe(failure)));
	}

	/** Takes in the rules of all providers that the class loader knows as services. */
	public RuleLoader add(ClassLoader classes) {
		Iterator<RuleProvider> providers = ServiceLoader.load(RuleProvider.class, classes).iterator();
		for (int failures = 0; failures < MOST_FAILURES;) {
			try {
				if (!providers.hasNext()) {
					break;
				}
				add(providers.next());
			} catch (ServiceConfigurationError | LinkageError e) {
				failures++;
				problems.accept(TEXTS.get("RuleLoader_provider", describe(e)));
			}
		}
		return this;
	}

	/** Takes in the rules of one provider. */
	public RuleLoader add(RuleProvider provider) {
		try {
			for (OwnRule rule : provider.rules()) {
				add(rule);
			}
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			problems.accept(TEXTS.get("RuleLoader_provider", provider.getClass().getName() + ": " + describe(e)));
		}
		return this;
	}

	private void add(OwnRule rule) {
		String objection;
		try {
			objection = objection(rule);
			if (objection == null) {
				loaded.add(new LoadedRule(rule, onFailure));
				return;
			}
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			objection = TEXTS.get("RuleLoader_texts", rule == null ? "null" : rule.id(), describe(e));
		}
		problems.accept(objection);
	}

	/** @return why the rule cannot be taken in, null if it can */
	private String objection(OwnRule rule) {
		String id = String.valueOf(rule.id());
		if (!isId(id)) {
			return TEXTS.get("RuleLoader_id", id, rule.getClass().getName());
		}
		String prefix = id.substring(0, id.lastIndexOf('-'));
		if (TAKEN.contains(prefix)) {
			return TEXTS.get("RuleLoader_prefix", id, rule.getClass().getName(), prefix + "-");
		}
		for (Rule other : loaded) {
			if (other.id().equals(id)) {
				return TEXTS.get("RuleLoader_clash", id, rule.getClass().getName());
			}
		}
		if (rule.category() == null || rule.category() == Category.ACCEPTANCE || rule.severity() == null) {
			return TEXTS.get("RuleLoader_category", id);
		}
		for (Threshold threshold : rule.thresholds()) {
			if (!threshold.rule().equals(id)) {
				return TEXTS.get("RuleLoader_threshold", id, threshold.name());
			}
		}
		return null;
	}

	/** Capital letters and digits beginning with a letter, a hyphen, digits. */
	private static boolean isId(String id) {
		return id.matches("[A-Z][A-Z0-9]*-[0-9]+");
	}

	/** @return what went wrong in one line; the deepest cause says it best */
	private static String describe(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String kind = cause.getClass().getSimpleName();
		String text = cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
		StackTraceElement[] trace = cause.getStackTrace();
		boolean placeHelps = cause instanceof RuntimeException && trace.length > 0;
		return (placeHelps ? text + " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")" : text).replaceAll("\\s+", " ");
	}

	/** @return the catalogue with the rules taken in so far */
	public RuleSet rules() {
		return RuleSet.builtIn().with(loaded);
	}
}
