package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.LogShippingSource;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DatabaseKinds;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.rules.Finding;

/** Log shipping: that there is a destination, apart from the sources, and that all sources are covered. */
final class LogShippings {
	private LogShippings() {
	}

	static void complete(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		if (finding.element() instanceof LogShipping shipping) {
			destination(shipping, deployment, proposals);
		} else if (finding.element() instanceof Database database && database.getLocation() instanceof LogShippingSource source) {
			for (LogShipping shipping : deployment.logShippings()) {
				proposals.add(SetFeature.adding(shipping, Literals.LOG_SHIPPING__SOURCES, source).labelled(Messages.get("LogShippings_source", source, shipping)));
			}
		} else {
			proposals.add(withShipping(deployment));
			proposals.add(newDestination(deployment));
		}
	}

	private static CreateElement newDestination(DeploymentIndex deployment) {
		return Common.newServer(NewServers.place(deployment, DomainKind.DATA), ServerRole.SQL_SERVER, ServerRole.LOG_SHIPPING_DESTINATION);
	}

	private static Sequence withShipping(DeploymentIndex deployment) {
		List<LogShippingSource> sources = new ArrayList<>();
		for (Database database : deployment.databases()) {
			boolean shipped = DatabaseKinds.isBizTalk(database) && !DatabaseKinds.isAnalysis(database) && database.getKind() != DatabaseKind.BAM_ARCHIVE;
			if (shipped && database.getLocation() instanceof LogShippingSource source && !sources.contains(source)) {
				sources.add(source);
			}
		}
		return new Sequence(Messages.get("LogShippings_ship", sources)).step(newDestination(deployment)).then(made -> new CreateElement(Literals.LOG_SHIPPING, deployment.deployment())
			.with(Literals.LOG_SHIPPING__SOURCES, sources).with(Literals.LOG_SHIPPING__DESTINATION, made));
	}

	private static void destination(LogShipping shipping, DeploymentIndex deployment, Proposals proposals) {
		for (Server server : Places.with(ServerRole.LOG_SHIPPING_DESTINATION, null, deployment)) {
			proposals.add(new SetFeature(shipping, Literals.LOG_SHIPPING__DESTINATION, server).labelled(Messages.get("LogShippings_to", shipping, server)));
		}
		proposals.add(new Sequence(Messages.get("LogShippings_toNew", shipping)).step(newDestination(deployment))
			.then(made -> new SetFeature(shipping, Literals.LOG_SHIPPING__DESTINATION, made)));
	}
}
