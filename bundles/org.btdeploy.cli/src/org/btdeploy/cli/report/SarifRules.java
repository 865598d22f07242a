package org.btdeploy.cli.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Rule;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;

import com.google.gson.stream.JsonWriter;

/** The rules in SARIF: what each is called, why it matters, how to fix it. */
final class SarifRules {
	private final RuleSet rules;
	private final Map<String, Integer> indexes = new HashMap<>();

	SarifRules(RuleSet rules) {
		this.rules = rules;
		for (Rule rule : rules.all()) {
			indexes.put(rule.id(), indexes.size());
		}
		for (String id : TextRules.IDS) {
			indexes.put(id, indexes.size());
		}
	}

	/** @return the number of the rule, or of the kind of problem, in the list of rules */
	int index(String id) {
		return indexes.get(id);
	}

	/** Writes the list as a property. */
	void write(JsonWriter json) throws IOException {
		SarifJson parts = new SarifJson(json, null);
		json.name("rules").beginArray();
		for (Rule rule : rules.all()) {
			write(rule, json, parts);
		}
		for (String id : TextRules.IDS) {
			String title = TextRules.title(id);
			begin(id, title, Severity.ERROR, json, parts);
			parts.text("fullDescription", title + ".");
			properties(json, "text");
			json.endObject().endObject();
		}
		json.endArray();
	}

	private static void write(Rule rule, JsonWriter json, SarifJson parts) throws IOException {
		begin(rule.id(), rule.title(), rule.severity(), json, parts);
		parts.text("fullDescription", rule.why());
		json.name("help").beginObject().name("text").value(RuleMarkdown.plain(rule)).name("markdown").value(RuleMarkdown.of(rule)).endObject();
		properties(json, rule.category().word());
		json.name("sources").beginArray();
		for (String source : rule.sources()) {
			json.value(source);
		}
		json.endArray();
		if (!rule.thresholds().isEmpty()) {
			json.name("thresholds").beginObject();
			for (Threshold threshold : rule.thresholds()) {
				json.name(threshold.name()).value(threshold.usual());
			}
			json.endObject();
		}
		json.endObject().endObject();
	}

	private static void begin(String id, String title, Severity severity, JsonWriter json, SarifJson parts) throws IOException {
		json.beginObject().name("id").value(id).name("name").value(camelCase(title));
		parts.text("shortDescription", title);
		json.name("defaultConfiguration").beginObject().name("level").value(SarifJson.level(severity)).endObject();
	}

	private static void properties(JsonWriter json, String category) throws IOException {
		json.name("properties").beginObject().name("category").value(category);
		json.name("tags").beginArray().value(category).endArray();
	}

	/** SARIF wants a name that is one word. */
	private static String camelCase(String title) {
		StringBuilder name = new StringBuilder(title.length());
		boolean capital = true;
		for (int i = 0; i < title.length(); i++) {
			char c = title.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				name.append(capital ? Character.toUpperCase(c) : c);
			}
			capital = !Character.isLetterOrDigit(c);
		}
		return name.toString();
	}
}
