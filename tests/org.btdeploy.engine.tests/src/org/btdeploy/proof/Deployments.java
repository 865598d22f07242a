package org.btdeploy.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.benchmarks.generate.BtDeployText;
import org.btdeploy.benchmarks.generate.EstateGenerator;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.diagram.view.UnresolvedNames;
import org.btdeploy.diagram.view.View;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.samples.Samples;

/** The deployments on which pictures are proved: all samples, and two hundred generated ones of 5 to 300 servers. */
final class Deployments {
	static final int GENERATED = 200;
	private static final int SMALLEST = 5;
	private static final int LARGEST = 300;

	/** One of them. */
	record Case(String name, Deployment deployment) {
		/** @return its network view with badges of all findings, not yet laid out */
		View view() {
			var findings = RuleEngine.check(deployment, RuleConfiguration.defaults(), LocalDate.of(2026, 1, 1));
			return Views.of(ViewKind.NETWORK, deployment, Marks.of(findings), UnresolvedNames.UNKNOWN, ViewOptions.ALL);
		}
	}

	private Deployments() {
	}

	static List<Case> all() {
		List<Case> cases = new ArrayList<>();
		for (String name : Samples.NAMES) {
			cases.add(new Case(name, Samples.read(name).deployment()));
		}
		for (int seed = 0; seed < GENERATED; seed++) {
			cases.add(generated(seed));
		}
		return cases;
	}

	/** The sizes grow with the square of the number, so that small deployments, which most are, are many. */
	static Case generated(int seed) {
		double part = (double) seed / (GENERATED - 1);
		int servers = (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * part * part);
		DeploymentDocument document = DeploymentReader.parse("generated.btdeploy", BtDeployText.of(EstateGenerator.generate(servers, seed)));
		return new Case(servers + " servers, seed " + seed, document.deployment());
	}
}
