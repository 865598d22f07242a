package org.btdeploy.rules.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceKind;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.Spot;
import org.eclipse.emf.ecore.EObject;

/**
 * The part of OPS-002 that compares the instances of SQL Server on both sides of log shipping. Instances that are not
 * modelled and versions that are not stated are unknown, and not held against anybody.
 */
final class LogShippingInstances {
	private final Map<EObject, List<SqlInstance>> byLocation = new HashMap<>();

	LogShippingInstances(DeploymentIndex deployment) {
		for (SqlInstance instance : deployment.sqlInstances()) {
			EObject location = Known.of(instance.getLocation());
			if (location != null && instance.getKind() == SqlInstanceKind.ENGINE) {
				if (!byLocation.containsKey(location)) {
					byLocation.put(location, new ArrayList<>(1));
				}
				byLocation.get(location).add(instance);
			}
		}
	}

	void check(LogShipping shipping, Findings findings) {
		Server destination = Known.of(shipping.getDestination());
		List<SqlInstance> standbys = byLocation.getOrDefault(destination, List.of());
		if (destination == null || standbys.isEmpty()) {
			return;
		}
		Set<SqlInstance> production = new LinkedHashSet<>();
		boolean allModelled = true;
		for (EObject source : Known.<EObject>of(shipping.getSources())) {
			List<SqlInstance> instances = source instanceof SqlInstance instance ? List.of(instance) : byLocation.getOrDefault(source, List.of());
			allModelled &= !instances.isEmpty();
			production.addAll(instances);
		}
		Spot spot = Spot.at(shipping, DeploymentPackage.Literals.LOG_SHIPPING__DESTINATION).with(destination);
		if (allModelled && standbys.size() < production.size()) {
			findings.report(Severity.INFO, spot.with(production), "instances", shipping, standbys.size(), destination, production.size());
		}
		for (SqlInstance instance : production) {
			if (!isMatched(instance, standbys)) {
				findings.report(Severity.INFO, spot.with(instance), "version", shipping, instance, instance.getVersion(), destination);
			}
		}
	}

	/** Versions are the same if their texts are, save for case and spaces. */
	private static boolean isMatched(SqlInstance instance, List<SqlInstance> standbys) {
		if (instance.getVersion() == null) {
			return true;
		}
		for (SqlInstance standby : standbys) {
			if (standby.getVersion() == null || standby.getVersion().strip().equalsIgnoreCase(instance.getVersion().strip())) {
				return true;
			}
		}
		return false;
	}
}
