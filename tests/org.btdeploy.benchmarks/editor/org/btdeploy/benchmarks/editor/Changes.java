package org.btdeploy.benchmarks.editor;

import java.util.Iterator;
import java.util.List;

import org.btdeploy.benchmarks.editor.Change.Place;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Domain;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.emf.ecore.EObject;

/** What one does to a deployment by typing, tried on its first server, which is in sight, and its first flow between servers. */
final class Changes {
	private final DeploymentSession session;
	private int number;

	Changes(DeploymentSession session) {
		this.session = session;
	}

	List<Change> all() {
		return List.of(new Change("label", this::label), new Change("name", this::name), new Change("role", this::role),
			new Change("server", this::server), new Change("flow", this::flow));
	}

	private Place label() {
		return new Place(session.document().get().indexOf('"', TextRegions.whole(first()).offset()) + 1, 0, null);
	}

	/** A name that others refer to, so that the references lead nowhere until they are renamed as well. */
	private Place name() {
		return new Place(TextRegions.of(first()).end(), 0, null);
	}

	private Place role() {
		Region whole = TextRegions.whole(first());
		int roles = session.document().get().indexOf(" : ", whole.offset()) + 3;
		return new Place(roles, whole.end() - roles, session.document().get().startsWith("biztalk", roles) ? "ftp-server" : "biztalk");
	}

	private Place server() {
		return new Place(TextRegions.whole(first()).end(), 0, "\n    server MEASURED-" + number++ + " \"Measured\" : ftp-server");
	}

	/** From the neighbour of where an existing one starts, through the same firewalls. */
	private Place flow() {
		for (Iterator<EObject> all = session.latest().deployment().eAllContents(); all.hasNext();) {
			if (all.next() instanceof MessageFlow flow && flow.getSource() instanceof Server source && flow.getTarget() instanceof Server) {
				Region region = TextRegions.whole(flow);
				String text = session.document().get().substring(region.offset(), region.end());
				String ways = text.substring(text.indexOf(" -> "));
				return new Place(region.end(), 0, "\n  flow Measured-" + number++ + " " + neighbour(source).getName() + ways);
			}
		}
		throw new IllegalStateException("no flow between servers");
	}

	private static Server neighbour(Server server) {
		List<EObject> siblings = server.eContainer().eContents().stream().filter(Server.class::isInstance).toList();
		return (Server) siblings.get((siblings.indexOf(server) + 1) % siblings.size());
	}

	private Server first() {
		for (Iterator<EObject> all = session.latest().deployment().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Server server && server.getLabel() != null && server.eContainer() instanceof Domain) {
				return server;
			}
		}
		throw new IllegalStateException("no server has a label");
	}
}
