package org.btdeploy.edit.compose;

import java.util.Set;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseLocation;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.query.DatabaseKinds;
import org.eclipse.emf.ecore.EObject;

/**
 * Creates a database somewhere: one of BizTalk Server in the BizTalk group, which is created where there is none yet; others
 * directly in the deployment.
 */
public final class CreateDatabase extends Operation {
	private final String kind;
	private final DatabaseLocation location;
	private final BizTalkGroup group;

	/**
	 * @param kind word of the language
	 * @param group to which a database of BizTalk is to belong, null for a new one
	 */
	public CreateDatabase(String kind, DatabaseLocation location, BizTalkGroup group) {
		this.kind = kind;
		this.location = location;
		this.group = group;
	}

	@Override
	public String label() {
		return Messages.get("CreateDatabase_label", kind, Describe.name(location));
	}

	@Override
	public Refusal refusal() {
		if (location == null || Containers.deployment(location) == null) {
			return Refusal.of("CreateDatabase_place");
		}
		return database(needsGroup() ? deployment() : owner()).refusal();
	}

	private CreateElement database(EObject owner) {
		return new CreateElement(Literals.DATABASE, owner).with(Literals.DATABASE__KIND_WORD, kind).with(Literals.DATABASE__LOCATION, location);
	}

	private Deployment deployment() {
		return Containers.deployment(location);
	}

	private EObject owner() {
		return isBizTalk() ? group : deployment();
	}

	private boolean needsGroup() {
		return isBizTalk() && group == null;
	}

	private boolean isBizTalk() {
		Database draft = DeploymentFactory.eINSTANCE.createDatabase();
		draft.setKindWord(kind);
		return DatabaseKinds.isBizTalk(draft);
	}

	@Override
	public Set<EObject> affected() {
		return Set.of(needsGroup() ? deployment() : owner());
	}

	@Override
	protected EObject perform() {
		EObject owner = owner();
		if (owner == null) {
			CreateElement created = new CreateElement(Literals.BIZ_TALK_GROUP, deployment());
			created.run();
			owner = created.result();
		}
		CreateElement database = database(owner);
		database.run();
		return database.result();
	}
}
