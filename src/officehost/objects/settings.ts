import { HostCollection, HostObject, type HostContext } from "../object";

/** The add-in's own settings in the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  items() {
    return Object.keys(this.host.document.settings).map((key) => new Setting(this.host, key));
  }
  find(key: unknown) {
    return String(key) in this.host.document.settings ? new Setting(this.host, String(key)) : null;
  }
  GetItemOrNullObject(key: string) {
    return this.find(key);
  }
  Add(key: string, value: unknown) {
    this.host.document.settings = { ...this.host.document.settings, [key]: value };
    return new Setting(this.host, key);
  }
}

export class Setting extends HostObject {
  constructor(
    host: HostContext,
    private readonly key: string,
  ) {
    super(host);
  }
  override identity() {
    return { _Id: this.key };
  }
  get Key() {
    return this.key;
  }
  get Value(): unknown {
    return this.host.document.settings[this.key];
  }
  set Value(value: unknown) {
    this.host.document.settings = { ...this.host.document.settings, [this.key]: value };
  }
  Delete() {
    const { [this.key]: _, ...rest } = this.host.document.settings;
    this.host.document.settings = rest;
  }
}
