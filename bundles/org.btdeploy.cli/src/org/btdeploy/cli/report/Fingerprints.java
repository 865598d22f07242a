package org.btdeploy.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells issues of one file apart in a way that outlives edits elsewhere in it: by rule, element, part of the element and the
 * other elements involved, not by line or wording. Issues that agree in all of these are numbered in the order of the text.
 */
final class Fingerprints {
	private static final int BYTES = 16;

	private final DeploymentDocument document;
	private final MessageDigest digest;
	private final Map<String, Integer> seen = new HashMap<>();

	Fingerprints(DeploymentDocument document) {
		this.document = document;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return 32 hexadecimal digits; to be asked once for each issue, in the order of the text */
	String of(Issue issue) {
		String facts = issue.finding() != null ? facts(issue.finding()) : issue.id() + "\n" + textOf(issue);
		int number = seen.merge(facts, 1, Integer::sum);
		byte[] hash = digest.digest((facts + "\n" + number).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(hash, 0, BYTES);
	}

	private static String facts(Finding finding) {
		StringBuilder facts = new StringBuilder(finding.rule().id()).append('\n').append(ElementPath.of(finding.element()));
		facts.append('\n').append(finding.feature() == null ? "" : finding.feature().getName());
		for (EObject other : finding.involved()) {
			facts.append('\n').append(ElementPath.of(other));
		}
		return facts.toString();
	}

	private String textOf(Issue issue) {
		int from = issue.place().offset();
		return document.text().substring(from, Math.min(from + issue.place().length(), document.text().length()));
	}
}
