package org.btdeploy.cli.report;

import java.io.IOException;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.dsl.sync.TextEdit;
import org.btdeploy.model.query.Names;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

/** The issues of one file in SARIF. */
final class SarifResults {
	private static final String FINGERPRINT = "btdeployFinding/v1";

	private final JsonWriter json;
	private final SarifJson parts;
	private final SarifRules rules;
	private final Checked checked;
	private final DeploymentDocument document;
	private final int artifact;
	private final Fingerprints fingerprints;
	private final TextFixes fixes;

	SarifResults(JsonWriter json, SarifJson parts, SarifRules rules, Checked checked, int artifact) {
		this.json = json;
		this.parts = parts;
		this.rules = rules;
		this.checked = checked;
		this.document = checked.document();
		this.artifact = artifact;
		this.fingerprints = new Fingerprints(document);
		this.fixes = new TextFixes(checked);
	}

	void write() throws IOException {
		for (Issue issue : checked.issues()) {
			write(issue);
		}
	}

	private void write(Issue issue) throws IOException {
		json.beginObject().name("ruleId").value(issue.id()).name("ruleIndex").value(rules.index(issue.id()));
		json.name("level").value(SarifJson.level(issue.severity()));
		parts.text("message", issue.message());
		json.name("locations").beginArray().beginObject();
		parts.physicalLocation(issue.file(), artifact, issue.place());
		if (issue.finding() != null) {
			logicalLocation(issue.finding().element());
		}
		json.endObject().endArray();
		if (issue.finding() != null) {
			related(issue.finding().involved());
		}
		json.name("partialFingerprints").beginObject().name(FINGERPRINT).value(fingerprints.of(issue)).endObject();
		if (issue.isAccepted()) {
			suppression(issue);
		}
		fixes(issue);
		json.endObject();
	}

	private void logicalLocation(EObject element) throws IOException {
		json.name("logicalLocations").beginArray().beginObject().name("name").value(Names.of(element));
		json.name("fullyQualifiedName").value(ElementPath.of(element)).name("kind").value(ElementPath.kind(element)).endObject().endArray();
	}

	private void related(List<EObject> elements) throws IOException {
		if (elements.isEmpty()) {
			return;
		}
		json.name("relatedLocations").beginArray();
		int id = 0;
		for (EObject element : elements) {
			json.beginObject().name("id").value(++id);
			parts.physicalLocation(document.name(), artifact, Place.of(document, TextRegions.of(element)));
			parts.text("message", Names.of(element));
			json.endObject();
		}
		json.endArray();
	}

	/** The statement that accepts it stands in the file itself. */
	private void suppression(Issue issue) throws IOException {
		Finding finding = issue.finding();
		json.name("suppressions").beginArray().beginObject().name("kind").value("inSource").name("status").value("accepted");
		json.name("justification").value(issue.waiver().text());
		json.name("location").beginObject();
		parts.physicalLocation(issue.file(), artifact, Place.of(document, TextRegions.whole(finding.acceptance())));
		json.endObject();
		json.name("properties").beginObject().name("reason").value(issue.waiver().reason());
		if (issue.waiver().owner() != null) {
			json.name("owner").value(issue.waiver().owner());
		}
		if (issue.waiver().until() != null) {
			json.name("until").value(issue.waiver().until());
		}
		json.endObject().endObject().endArray();
	}

	private void fixes(Issue issue) throws IOException {
		List<TextFix> all = fixes.of(issue);
		if (all.isEmpty()) {
			return;
		}
		json.name("fixes").beginArray();
		for (TextFix fix : all) {
			json.beginObject();
			parts.text("description", fix.label());
			json.name("artifactChanges").beginArray().beginObject();
			parts.artifactLocation("artifactLocation", document.name(), artifact);
			json.name("replacements").beginArray();
			for (TextEdit edit : fix.edits()) {
				json.beginObject();
				parts.region("deletedRegion", Place.of(document, new Region(edit.offset(), edit.length())));
				parts.text("insertedContent", edit.text());
				json.endObject();
			}
			json.endArray().endObject().endArray().endObject();
		}
		json.endArray();
	}
}
