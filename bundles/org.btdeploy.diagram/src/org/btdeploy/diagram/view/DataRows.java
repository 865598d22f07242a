package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.SqlInstanceKind;
import org.btdeploy.model.words.Words;

/** The rows of the data view: instances, databases, copies of databases, and what a node stands by for. */
final class DataRows {
	private DataRows() {
	}

	static Row of(SqlInstance instance) {
		NotationEntry notation = Notation.of(instance.getKind() == SqlInstanceKind.ANALYSIS_SERVICES ? "server:analysis-services" : "sql-instance");
		List<String> facts = named(instance);
		facts.add(Messages.get(instance.getKind() == SqlInstanceKind.ANALYSIS_SERVICES ? "DataRows_analysis" : "DataRows_instance"));
		if (instance.getEditionWord() != null) {
			facts.add(instance.getEdition() == null ? Words.text(instance.getEditionWord()) : Messages.get("DataRows_" + instance.getEdition()));
		}
		if (instance.getVersion() != null) {
			facts.add(instance.getVersion());
		}
		return new Row(ElementPaths.of(instance), notation, Labels.oneLine(instance), null).withDetail(joined(facts));
	}

	static Row of(Database database) {
		return row(database).withDetail(joined(facts(database)));
	}

	/** @return the copy of a database on a replica */
	static Row copy(Database database, AvailabilityGroup group) {
		List<String> facts = facts(database);
		facts.add(Messages.format("DataRows_copy", Labels.title(group)));
		return row(database).withDetail(joined(facts));
	}

	/** @return a database of which no server is known */
	static Row homeless(Database database, String location) {
		List<String> facts = facts(database);
		facts.add(location);
		Row row = row(database);
		return new Row(row.element(), row.notation(), row.text(), NodeState.UNRESOLVED).withDetail(joined(facts));
	}

	static Row standby(ClusterGroup group) {
		return new Row(ElementPaths.of(group), Notation.of("cluster-group"), Messages.format("DataRows_standby", Labels.title(group)), NodeState.PASSIVE);
	}

	private static Row row(Database database) {
		String kind = database.getKindWord() == null ? "" : database.getKindWord();
		return new Row(ElementPaths.of(database), Notation.database(kind), Labels.oneLine(database), null);
	}

	private static List<String> facts(Database database) {
		List<String> facts = named(database);
		if (database.isMaster()) {
			facts.add(Messages.get("DataRows_master"));
		}
		if (database.isPublicationDisabled()) {
			facts.add(Messages.get("DataRows_publicationDisabled"));
		}
		if (database.isMirrored()) {
			facts.add(Messages.get("DataRows_mirrored"));
		}
		if (database.isShadowCopies()) {
			facts.add(Messages.get("DataRows_shadowCopies"));
		}
		return facts;
	}

	/** @return the name, where the label hides it */
	private static List<String> named(NamedElement element) {
		List<String> facts = new ArrayList<>();
		if (element.getName() != null && !element.getName().equals(Labels.oneLine(element))) {
			facts.add(element.getName());
		}
		return facts;
	}

	private static String joined(List<String> facts) {
		return facts.isEmpty() ? null : String.join(" \u00b7 ", facts);
	}
}
