package org.btdeploy.cli.report;

import java.io.IOException;

import org.btdeploy.model.util.Severity;

import com.google.gson.stream.JsonWriter;

/** The parts of SARIF that recur: messages, levels, places in files. */
final class SarifJson {
	private static final String BASE = "%SRCROOT%";

	private final JsonWriter json;
	private final ArtifactUris uris;

	SarifJson(JsonWriter json, ArtifactUris uris) {
		this.json = json;
		this.uris = uris;
	}

	static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.word();
	}

	/** Writes a property that is an object with one text in it. */
	void text(String property, String text) throws IOException {
		json.name(property).beginObject().name("text").value(text).endObject();
	}

	/** Writes what relative addresses of files are relative to. */
	void base() throws IOException {
		json.name("originalUriBaseIds").beginObject().name(BASE).beginObject().name("uri").value(uris.base()).endObject().endObject();
	}

	/** Writes the address of a file as a property. */
	void artifactLocation(String property, String file, int index) throws IOException {
		json.name(property).beginObject().name("uri").value(uris.of(file));
		if (uris.isBelowBase(file)) {
			json.name("uriBaseId").value(BASE);
		}
		if (index >= 0) {
			json.name("index").value(index);
		}
		json.endObject();
	}

	/** Writes the property physicalLocation. */
	void physicalLocation(String file, int index, Place place) throws IOException {
		json.name("physicalLocation").beginObject();
		artifactLocation("artifactLocation", file, index);
		if (place != null) {
			region("region", place);
		}
		json.endObject();
	}

	/** Writes a region by line and column as well as by offset. */
	void region(String property, Place place) throws IOException {
		json.name(property).beginObject();
		json.name("startLine").value(place.line()).name("startColumn").value(place.column());
		json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
		json.name("charOffset").value(place.offset()).name("charLength").value(place.length());
		json.endObject();
	}
}
