package org.btdeploy.edit.property;

import java.util.Set;

import org.btdeploy.edit.Messages;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Under which heading a property is shown, in the order of the headings. */
public enum PropertyGroup {
	GENERAL("name", "label", "description", "text", "version", "partners", "workloadWord", "purpose", "rule", "subject", "subjects", "reason", "owner", "until"),
	KIND("kindWord", "kindWords", "roleWords", "typeWord", "technologyWord", "modeWord", "editionWord", "nature", "hyperVHost", "remote", "resourceWord", "dependsOnWord",
		"location", "host", "server", "disabled", "master", "default", "only32Bit"),
	NETWORK("source", "target", "via", "protocolWords", "ports", "initiatorWord", "transportWord", "protects", "outerSides", "through", "reverseProxy", "address", "endpoint",
		"listener", "multiSubnet"),
	MESSAGES("direction", "adapterWord", "receiveAdapterWords", "sendAdapterWords", "process", "tracking", "mimeDecoder", "ordered", "localQueue", "transactional",
		"alternativeTo", "concurrentMailboxConnectionsWord", "publicationDisabled"),
	AVAILABILITY("targetWord", "highlyAvailable", "clusterGroup", "nodes", "members", "sharedStorage", "resourceWords", "activeNode", "possibleOwners", "replicas",
		"commitModeWord", "perDatabaseDtc", "sources", "destination", "mirrored", "shadowCopies"),
	SECURITY("trusting", "trusted", "internalThreats", "noActiveDirectory", "protectionWord", "messageEncrypted", "ssoAccount", "masterSecretBackup", "windowsGroup",
		"applicationPool", "account", "authenticationTrusted");

	private final Set<String> features;

	PropertyGroup(String... features) {
		this.features = Set.of(features);
	}

	/** @return the heading */
	public String label() {
		return Messages.get("PropertyGroup_" + name());
	}

	/** @return the group of the feature; the first one where no other claims it */
	static PropertyGroup of(EStructuralFeature feature) {
		PropertyGroup claimed = claiming(feature.getName());
		return claimed == null ? GENERAL : claimed;
	}

	static PropertyGroup claiming(String feature) {
		for (PropertyGroup group : values()) {
			if (group.features.contains(feature)) {
				return group;
			}
		}
		return null;
	}
}
