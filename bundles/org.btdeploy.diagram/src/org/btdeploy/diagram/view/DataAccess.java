package org.btdeploy.diagram.view;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.model.Connection;
import org.btdeploy.model.ConnectionKind;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.eclipse.emf.ecore.EObject;

/** Who gets at data: the connections for data access, and the flows that read and write tables, files and queues. */
final class DataAccess {
	private static final Set<Adapter> ADAPTERS = EnumSet.of(Adapter.SQL, Adapter.FILE, Adapter.MSMQ, Adapter.MSMQT, Adapter.MQSERIES, Adapter.WCF_NETMSMQ,
			Adapter.EDI);
	private static final Set<Protocol> PROTOCOLS = EnumSet.of(Protocol.SQL, Protocol.TDS, Protocol.OLAP, Protocol.FILE, Protocol.SMB, Protocol.MSMQ,
			Protocol.MQSERIES);

	private final Set<Server> stores;
	private final Set<Connection> connections = new HashSet<>();
	private final Set<EObject> ends = new LinkedHashSet<>();

	/** @param stores servers on which data lies */
	DataAccess(Deployment deployment, Set<Server> stores) {
		this.stores = stores;
		deployment.getElements().forEach(element -> {
			if (element instanceof Connection connection && isAccess(connection)) {
				connections.add(connection);
				addEnd(connection.getSource());
				addEnd(connection.getTarget());
			}
		});
	}

	boolean has(Connection connection) {
		return connections.contains(connection);
	}

	boolean isEmpty() {
		return connections.isEmpty();
	}

	/** @return servers, places and outside parties at the ends of these connections; of whole domains only who uses databases */
	Set<EObject> ends() {
		return ends;
	}

	private boolean isAccess(Connection connection) {
		if (connection instanceof InfrastructureConnection infrastructure) {
			return infrastructure.getKind() == ConnectionKind.DATA_ACCESS;
		}
		return isData((MessageFlow) connection) && (isStore(connection.getSource()) || isStore(connection.getTarget()));
	}

	private static boolean isData(MessageFlow flow) {
		return flow.getAdapter() != null && ADAPTERS.contains(flow.getAdapter()) || flow.getProtocols().stream().anyMatch(PROTOCOLS::contains);
	}

	private boolean isStore(EObject end) {
		return !isArea(end) && Extent.of(end).stream().anyMatch(stores::contains);
	}

	private void addEnd(EObject end) {
		if (isArea(end)) {
			ends.add(end);
			Extent.of(end).stream().filter(each -> each instanceof Server server && usesDatabases(server)).forEach(ends::add);
		} else {
			ends.addAll(Extent.of(end));
		}
	}

	private static boolean isArea(EObject end) {
		return end instanceof Domain || end instanceof Zone;
	}

	/** BizTalk Server itself, Single Sign-On, the administration tools and the portal all work on BizTalk's databases. */
	private static boolean usesDatabases(Server server) {
		return server.getRoleWords().stream().anyMatch(role -> Notation.of("server:" + role).group() == PaletteGroup.BIZTALK);
	}
}
