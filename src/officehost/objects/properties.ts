import { HostObject } from "../object";

/** Title, author and the like. */
export class DocumentProperties extends HostObject {
  get Title(): unknown {
    return this.read("title");
  }
  set Title(title: unknown) {
    this.write("title", title);
  }
  get Author(): unknown {
    return this.read("author");
  }
  set Author(author: unknown) {
    this.write("author", author);
  }
  get Subject(): unknown {
    return this.read("subject");
  }
  set Subject(subject: unknown) {
    this.write("subject", subject);
  }
  get Keywords(): unknown {
    return this.read("keywords");
  }
  set Keywords(keywords: unknown) {
    this.write("keywords", keywords);
  }
  get Comments(): unknown {
    return this.read("comments");
  }
  set Comments(comments: unknown) {
    this.write("comments", comments);
  }
  get Company(): unknown {
    return this.read("company");
  }
  set Company(company: unknown) {
    this.write("company", company);
  }

  private read(name: string) {
    return this.host.document.properties[name] ?? "";
  }
  private write(name: string, value: unknown) {
    this.host.document.properties = { ...this.host.document.properties, [name]: String(value) };
  }
}
