import { there } from "../model";
import { StaleCellError } from "./document";
import { ExcelError, generalException, HostLacks, invalidArgument, itemNotFound } from "./errors";
import { HostCollection, HostObject } from "./object";
import { typeName } from "./typeNames";
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type QueryInfo } from "./wire";
import type { RequestBody, ResponseBody, ResponseError } from "./wire";

/** Executes rich-API requests on a tree of host objects. */

type Members = Record<string, unknown>;

/** Creates the object of a NewObject path, such as the custom-functions runtime. */
export type Create = (typeName: string) => HostObject;

/**
 * Executes the actions of a request in order, one a step. As in Excel there is no roll-back: the first error ends the
 * request, what was done before it stays done.
 * @param failsAt the place of an action that fails whatever it is; behind the last one only the answer is an error
 */
export function* execute(
  body: RequestBody,
  root: HostObject,
  create: Create,
  failsAt: number | null = null,
): Generator<void, ResponseBody> {
  const request = new Request(body, root, create);
  const response: ResponseBody & { Error?: ResponseError } = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === failsAt) throw generalException("a fault");
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: request.perform(action) });
    } catch (error) {
      response.Error = describeError(error, action, index);
      break;
    }
    yield;
  }
  const last = body.Actions[body.Actions.length - 1];
  if (last && failsAt === body.Actions.length && !response.Error)
    response.Error = describeError(generalException("a fault"), last, failsAt - 1);
  return response;
}

function describeError(error: unknown, action: Action, index: number): ResponseError {
  const known = error instanceof ExcelError;
  return {
    Code: known ? error.code : error instanceof StaleCellError ? "StaleCell" : "HostError",
    Message: error instanceof Error ? error.message : String(error),
    Location: action.Name,
    HttpStatusCode: known ? error.status : 500,
    ActionIndex: index,
  };
}

class Request {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly create: Create,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object && query(object, action.QueryInfo ?? {});
      case ACTION.method: {
        // office.js keeps every range, before it knows which are null objects.
        if (!object && action.Name === "_KeepReference") return null;
        const result = call(existing(object, action.Name), action.Name, this.arguments(action.ArgumentInfo));
        return result instanceof HostObject ? this.identity(result) : (result ?? null);
      }
      case ACTION.setProperty:
        set(existing(object, action.Name), action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update: {
        const [values] = this.arguments(action.ArgumentInfo) as [Members];
        for (const [name, value] of Object.entries(values)) set(existing(object, name), name, value);
        return null;
      }
      default:
        throw new HostLacks(`action type ${action.ActionType}`);
    }
  }

  private identity(object: HostObject): Record<string, unknown> {
    const identity = object.identity();
    if (!this.body.AutoKeepReference || !("_KeepReference" in object) || identity._ReferenceId) return identity;
    call(object, "_KeepReference", []);
    return object.identity();
  }

  /** The object of a path, found once in a request; `null` is a null object. */
  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.follow(there(this.body.ObjectPaths[id], `object path ${id}`));
    this.objects.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.newObject:
        return this.create(path.Name);
      case PATH.null:
        return null;
      case PATH.referenceId:
        return this.root.host.tracked.get(path.Name);
    }
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return item(parent, args[0]);
    const found = path.ObjectPathType === PATH.method ? call(parent, path.Name, args) : get(parent, path.Name);
    if (found instanceof HostObject) return found;
    if (found !== null) throw new Error(`${memberName(parent, path.Name)} gives no object.`);
    if (/OrNullObject/.test(path.Name)) return null;
    throw itemNotFound(`${memberName(parent, path.Name)}(${JSON.stringify(args).slice(1, -1)})`);
  }

  private arguments(info: ArgumentInfo = {}): unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference)) return reference.map((one, i) => resolve((value as unknown[])[i], one));
      return reference ? this.object(reference as number) : (value ?? undefined);
    };
    return (info.Arguments ?? []).map((value, i) => resolve(value, info.ReferencedObjectPathIds?.[i]));
  }
}

function existing(object: HostObject | null, name: string): HostObject {
  if (!object) throw itemNotFound(`${name} of a null object`);
  return object;
}

function item(parent: HostObject, key: unknown): HostObject {
  if (!(parent instanceof HostCollection)) throw new HostLacks(`an indexer of ${typeName(parent)}`);
  const found = parent.find(key);
  if (!found) throw itemNotFound(String(key));
  return found as HostObject;
}

/** `Worksheet.name` from the object and the wire's name. */
function memberName(object: HostObject, name: string): string {
  return `${typeName(object)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The descriptor of a member on the object's class, never one of the machinery's. */
export function member(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let type = Object.getPrototypeOf(object);
    type && type !== HostObject.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const found = Object.getOwnPropertyDescriptor(type, name);
    if (found && name !== "constructor") return found;
  }
  return undefined;
}

function get(object: HostObject, name: string): unknown {
  if (!member(object, name)?.get) throw new HostLacks(memberName(object, name));
  return (object as unknown as Members)[name];
}

function set(object: HostObject, name: string, value: unknown): void {
  const wire = wireName(name);
  if (!member(object, wire)?.set) throw new HostLacks(`${memberName(object, wire)} =`);
  (object as unknown as Members)[wire] = value;
}

function call(object: HostObject, name: string, args: unknown[]): unknown {
  const method = member(object, name)?.value;
  if (typeof method !== "function") throw new HostLacks(memberName(object, name));
  return method.apply(object, args);
}

/** Wanted properties as a tree; a leaf without branches is a scalar, or all scalars of a navigation. */
interface Wish {
  [name: string]: Wish;
}

function query(object: HostObject, info: QueryInfo): unknown {
  const wish: Wish = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let branch = wish;
    for (const part of path.split(/[/.]/).filter(Boolean)) branch = branch[wireName(part)] ??= {};
  }
  return object instanceof HostCollection
    ? list(object as HostCollection<HostObject>, wish, info.Skip ?? 0, info.Top)
    : read(object, wish);
}

function list(collection: HostCollection<HostObject>, wish: Wish, skip: number, top?: number): unknown {
  const { Items: inner, ...outer } = wish;
  const own = Object.entries(outer).filter(([name]) => member(collection, name)?.get);
  const forItems = {
    ...inner,
    ...Object.fromEntries(Object.entries(outer).filter(([name]) => !member(collection, name)?.get)),
  };
  const items = collection.items().slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...Object.fromEntries(own.map(([name]) => [name, get(collection, name)])),
    _Items: items.map((one) => read(one, forItems)),
  };
}

function read(object: HostObject, wish: Wish): Record<string, unknown> {
  const names = Object.keys(wish);
  const values: Record<string, unknown> = object.identity();
  const wanted = names.length && !wish["*"] ? names : [...scalars(object), ...names.filter((name) => name !== "*")];
  for (const name of wanted) {
    const value = get(object, name);
    if (value instanceof HostCollection) values[name] = list(value as HostCollection<HostObject>, wish[name] ?? {}, 0);
    else if (value instanceof HostObject) values[name] = read(value, wish[name] ?? {});
    else if (Object.keys(wish[name] ?? {}).length && value !== null)
      throw invalidArgument(`${memberName(object, name)} has no properties of its own`);
    else values[name] = value ?? null;
  }
  return values;
}

/** The names of an object's plain properties. */
function scalars(object: HostObject): string[] {
  const names: string[] = [];
  for (
    let type = Object.getPrototypeOf(object);
    type && type !== HostObject.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const [name, { get: getter }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (getter && /^[A-Z]/.test(name) && !((object as unknown as Members)[name] instanceof HostObject))
        names.push(name);
    }
  }
  return names;
}
