package org.btdeploy.edit.create;

import java.util.Iterator;
import java.util.function.Predicate;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Draft;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostType;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceKind;
import org.btdeploy.model.words.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a new element belongs if the user did not say: the first place in the text that is made for it. */
final class DefaultTargets {
	private DefaultTargets() {
	}

	/** @return the element to refer to, null if none suggests itself */
	static NamedElement of(Draft draft, EStructuralFeature feature) {
		if (feature == Literals.DATABASE__LOCATION) {
			return databaseLocation(draft.deployment());
		}
		if (feature == Literals.SQL_INSTANCE__LOCATION) {
			boolean olap = ((SqlInstance) draft.element()).getKind() == SqlInstanceKind.ANALYSIS_SERVICES;
			return server(draft.deployment(), olap ? ServerRole.ANALYSIS_SERVICES : ServerRole.SQL_SERVER);
		}
		if (feature == Literals.LOG_SHIPPING__DESTINATION) {
			return server(draft.deployment(), ServerRole.LOG_SHIPPING_DESTINATION);
		}
		return feature == Literals.RECEIVE_LOCATION__HOST || feature == Literals.SEND_PORT__HOST || feature == Literals.ORCHESTRATION__HOST ? host(draft) : null;
	}

	private static NamedElement databaseLocation(Deployment deployment) {
		NamedElement clustered = first(deployment, ClusterGroup.class, group -> group.getResources().contains(ClusterResource.SQL_INSTANCE));
		if (clustered == null) {
			clustered = first(deployment, SqlInstance.class, instance -> instance.getKind() == SqlInstanceKind.ENGINE);
		}
		return clustered == null ? server(deployment, ServerRole.SQL_SERVER) : clustered;
	}

	private static Server server(Deployment deployment, ServerRole role) {
		return first(deployment, Server.class, server -> server.getRoles().contains(role));
	}

	/** A host of the group, of the type in which receive handlers of the adapter run. */
	private static Host host(Draft draft) {
		BizTalkGroup group = Containers.group(draft.container());
		Adapter adapter = draft.element() instanceof ReceiveLocation location ? location.getAdapter() : null;
		HostType type = adapter != null && adapter.receiveHosting() == Adapter.Hosting.ISOLATED ? HostType.ISOLATED : HostType.IN_PROCESS;
		Host fitting = first(group, Host.class, host -> host.getType() == type);
		return fitting == null ? first(group, Host.class, host -> true) : fitting;
	}

	private static <T extends NamedElement> T first(EObject root, Class<T> type, Predicate<T> fits) {
		if (root == null) {
			return null;
		}
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element) && type.cast(element).getName() != null && fits.test(type.cast(element))) {
				return type.cast(element);
			}
		}
		return null;
	}
}
