package org.btdeploy.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.btdeploy.rules.Rule;
import org.btdeploy.rules.Threshold;
import org.btdeploy.rules.fix.QuickFixes;

import com.google.gson.stream.JsonWriter;

/** Rules as JSON: {@code {"version":1,"rules":[…]}}. */
public final class CatalogueJson {
	private static final int VERSION = 1;

	private CatalogueJson() {
	}

	/** Writes the rules in their order. */
	public static void write(List<Rule> rules, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent("  ");
		json.beginObject().name("version").value(VERSION).name("rules").beginArray();
		for (Rule rule : rules) {
			write(rule, json);
		}
		json.endArray().endObject().flush();
		out.write(System.lineSeparator());
	}

	private static void write(Rule rule, JsonWriter json) throws IOException {
		json.beginObject().name("id").value(rule.id()).name("category").value(rule.category().word());
		json.name("severity").value(rule.severity().word()).name("title").value(rule.title());
		json.name("why").value(rule.why()).name("fix").value(rule.fix());
		json.name("quickFixes").value(QuickFixes.areKnownFor(rule.id()));
		json.name("thresholds").beginArray();
		for (Threshold threshold : rule.thresholds()) {
			json.beginObject().name("name").value(threshold.name()).name("usual").value(threshold.usual());
			json.name("least").value(threshold.least()).name("explanation").value(rule.explain(threshold)).endObject();
		}
		json.endArray().name("sources").beginArray();
		for (String source : rule.sources()) {
			json.value(source);
		}
		json.endArray().endObject();
	}
}
