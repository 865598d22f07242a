package org.btdeploy.edit.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.AddServerLike;
import org.btdeploy.edit.compose.ClusterHost;
import org.btdeploy.edit.compose.CreateDatabase;
import org.btdeploy.edit.compose.CreateFailoverCluster;
import org.btdeploy.edit.compose.CreateHost;
import org.btdeploy.edit.compose.CreateNlbCluster;
import org.btdeploy.edit.compose.Fixes;
import org.btdeploy.edit.compose.InsertFirewall;
import org.btdeploy.edit.compose.MakeOnly;
import org.btdeploy.edit.compose.SplitHost;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.connect.Drops;
import org.btdeploy.edit.copy.CopyElements;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.edit.structure.Containers;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterMode;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.NlbKind;
import org.btdeploy.model.Protection;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Any operation with any arguments, for property tests; the same seed and model give the same operations. */
public final class RandomOperations {
	private static final int LARGE = 400;

	private final Random random;
	private final Deployment deployment;
	private final Deployment other;
	private RandomValues values;

	/** @param other a second deployment from which elements are pasted */
	public RandomOperations(Random random, Deployment deployment, Deployment other) {
		this.random = random;
		this.deployment = deployment;
		this.other = other;
	}

	/** @return an operation for the model as it is now; it may well be refused. Null where the model lacks what it is about */
	public Operation next() {
		values = new RandomValues(random, deployment);
		if (values.size() > LARGE) {
			return delete();
		}
		return switch (random.nextInt(16)) {
			case 0, 1, 2 -> create();
			case 3 -> rename();
			case 4, 5 -> move();
			case 6 -> delete();
			case 7, 8 -> set();
			case 9 -> entry();
			case 10 -> copy();
			case 11 -> drop();
			case 12 -> connect();
			default -> compose();
		};
	}

	private Operation create() {
		EObject container = values.element();
		List<EClass> kinds = CreateElement.kindsIn(container);
		if (kinds.isEmpty() || random.nextInt(6) == 0) {
			container = deployment;
			kinds = CreateElement.kindsIn(container);
		}
		EClass kind = values.one(kinds);
		CreateElement create = new CreateElement(kind, container).before(values.element());
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
			boolean given = !feature.isDerived() && random.nextInt(feature.isRequired() ? 2 : 5) == 0;
			if (given) {
				create.with(feature, values.value(kind, feature));
			}
		}
		return create;
	}

	private Operation rename() {
		NamedElement element = values.element(NamedElement.class);
		return new RenameElement(element, values.name());
	}

	private Operation move() {
		List<EObject> moved = some();
		EObject container = random.nextInt(3) == 0 ? moved.get(0).eContainer() : Containers.nearest(values.element(), moved.get(0).eClass());
		if (container == null) {
			container = values.element();
		}
		List<EObject> siblings = container.eContents();
		return new MoveElements(moved, container, random.nextBoolean() || siblings.isEmpty() ? null : values.one(siblings));
	}

	private Operation delete() {
		return new DeleteElements(some());
	}

	private Operation set() {
		EObject element = values.element();
		EStructuralFeature feature = values.one(element.eClass().getEAllStructuralFeatures());
		return new SetFeature(element, feature, values.value(element.eClass(), feature));
	}

	private Operation entry() {
		EObject element = values.element();
		List<EStructuralFeature> lists = element.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature.isMany() && !feature.isDerived()).toList();
		if (lists.isEmpty()) {
			return null;
		}
		EStructuralFeature feature = values.one(lists);
		List<?> now = (List<?>) element.eGet(feature);
		return now.isEmpty() || random.nextBoolean() ? SetFeature.adding(element, feature, values.single(element.eClass(), feature), random.nextInt(3))
			: SetFeature.removing(element, feature, values.one(now));
	}

	private Operation copy() {
		return switch (random.nextInt(3)) {
			case 0 -> CopyElements.duplicate(some());
			case 1 -> CopyElements.into(some(), values.element());
			default -> CopyElements.into(List.of(new RandomValues(random, other).element(), new RandomValues(random, other).element()), values.element());
		};
	}

	private Operation drop() {
		List<Operation> drops = Drops.of(values.element(), values.element());
		return drops.isEmpty() ? null : values.one(drops);
	}

	private Operation connect() {
		Endpoint end = values.element(Endpoint.class);
		Endpoint otherEnd = values.element(Endpoint.class);
		Host host = values.element(Host.class);
		Server server = values.element(Server.class);
		Domain domain = values.element(Domain.class);
		if (end == null || host == null || server == null || domain == null) {
			return null;
		}
		return switch (random.nextInt(5)) {
			case 0 -> Connect.flow(end, otherEnd, List.of("https"), List.of());
			case 1 -> Connect.connection("sso", end, otherEnd, List.of(), List.of());
			case 2 -> Connect.trust(domain, values.element(Domain.class));
			case 3 -> Connect.hostInstance(host, server, "account");
			default -> Connect.logShipping(server, values.element(Server.class));
		};
	}

	private Operation compose() {
		Server server = values.element(Server.class);
		Host host = values.element(Host.class);
		ClusterGroup group = values.element(ClusterGroup.class);
		Connection connection = values.element(Connection.class);
		Database database = values.element(Database.class);
		if (server == null || host == null || group == null || connection == null || database == null) {
			return null;
		}
		List<Server> servers = List.of(server, values.element(Server.class), values.element(Server.class));
		return switch (random.nextInt(13)) {
			case 0 -> new CreateFailoverCluster(servers.subList(0, 1 + random.nextInt(3)), values.one(ClusterMode.VALUES), List.of(values.one(ClusterResource.VALUES)));
			case 1 -> new CreateNlbCluster(servers, values.one(NlbKind.VALUES));
			case 2 -> new ClusterHost(host, group);
			case 3, 4 -> new SplitHost(host, values.one(HostFunction.VALUES));
			case 5 -> MakeOnly.defaultHost(host);
			case 6 -> MakeOnly.masterMessageBox(database);
			case 7 -> new InsertFirewall(connection, random.nextBoolean());
			case 8 -> new AddServerLike(server);
			case 9 -> new CreateHost(deployment, random.nextBoolean() ? null : (BizTalkGroup) host.eContainer(), servers.subList(0, random.nextInt(3)));
			case 10 -> new CreateDatabase(values.one(DatabaseKind.VALUES).getLiteral(), server, random.nextBoolean() ? null : (BizTalkGroup) host.eContainer());
			case 11 -> Fixes.accept(deployment, "SEC-001", host, "because", null, null);
			default -> Fixes.protect(connection, values.one(Protection.VALUES));
		};
	}

	private List<EObject> some() {
		List<EObject> some = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			EObject element = values.element();
			// whole domains and groups go rarely, or little would be left
			boolean tooMuch = element.eContents().size() > 3 && random.nextInt(5) > 0;
			some.add(tooMuch && !element.eContents().isEmpty() ? values.one(element.eContents()) : element);
		}
		return some;
	}
}
