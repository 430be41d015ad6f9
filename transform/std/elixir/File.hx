package elixir;

import elixir.types.Atom;
import elixir.types.Term;

// Results in Elixir's own form; `_0` and `_1` are the parts of a tuple.
@:native("File")
extern class File {
	static inline var READ:String = "read";
	static inline var WRITE:String = "write";
	static inline var APPEND:String = "append";
	static inline var EXCLUSIVE:String = "exclusive";
	static inline var BINARY:String = "binary";
	static inline var UTF8:String = "utf8";
	static inline var COMPRESSED:String = "compressed";
	static function read(path:String):{_0:Atom, _1:Term};
	@:native("read!") static function readBang(path:String):String;
	static function open(path:String):{_0:Atom, _1:Term};
	@:elixir("with(:ok <- File.close({0}), do: {:ok, nil})") @:effect static function close(file:Term):{_0:Atom, _1:Term};
	@:elixir("with(:ok <- File.write({0}, {1}), do: {:ok, nil})") @:effect static function write(path:String, content:Term):{_0:Atom, _1:Term};
	@:elixir("with(:ok <- File.write({0}, {1}, Enum.map({2}, &String.to_atom/1)), do: {:ok, nil})") @:effect
	static function writeWithModes(path:String, content:Term, modes:Array<String>):{_0:Atom, _1:Term};
	@:native("write!") static function writeBang(path:String, content:Term):Term;
	@:native("stream!") static function stream(path:String):Term;
	static function stat(path:String):{_0:Atom, _1:Term};
	@:native("stat!") static function statBang(path:String):Map<String, Term>;
	static function lstat(path:String):{_0:Atom, _1:Term};
	@:native("exists?") static function exists(path:String):Bool;
	@:native("regular?") static function regular(path:String):Bool;
	@:native("dir?") static function dir(path:String):Bool;
	static function copy(source:String, destination:String):{_0:Atom, _1:Term};
	@:native("copy!") static function copyBang(source:String, destination:String):Int;
	@:elixir("with(:ok <- File.cp({0}, {1}), do: {:ok, nil})") @:effect static function cp(source:String, destination:String):{_0:Atom, _1:Term};
	@:native("cp!") static function cpBang(source:String, destination:String):Term;
	@:native("cp_r") static function cpRecursive(source:String, destination:String):{_0:Atom, _1:Term};
	@:native("cp_r!") static function cpRecursiveBang(source:String, destination:String):Array<String>;
	@:elixir("with(:ok <- File.rename({0}, {1}), do: {:ok, nil})") @:effect static function rename(source:String, destination:String):{_0:Atom, _1:Term};
	@:native("rename!") static function renameBang(source:String, destination:String):Term;
	@:elixir("with(:ok <- File.rm({0}), do: {:ok, nil})") @:effect static function rm(path:String):{_0:Atom, _1:Term};
	@:native("rm!") static function rmBang(path:String):Term;
	@:native("rm_rf") static function rmRecursive(path:String):{_0:Atom, _1:Term};
	@:native("rm_rf!") static function rmRecursiveBang(path:String):Array<String>;
	@:elixir("with(:ok <- File.mkdir({0}), do: {:ok, nil})") @:effect static function mkdir(path:String):{_0:Atom, _1:Term};
	@:native("mkdir!") static function mkdirBang(path:String):Term;
	@:elixir("with(:ok <- File.mkdir_p({0}), do: {:ok, nil})") @:effect static function mkdirRecursive(path:String):{_0:Atom, _1:Term};
	@:native("mkdir_p!") static function mkdirRecursiveBang(path:String):Term;
	@:elixir("with(:ok <- File.rmdir({0}), do: {:ok, nil})") @:effect static function rmdir(path:String):{_0:Atom, _1:Term};
	static function ls(path:String):{_0:Atom, _1:Term};
	@:native("ls!") static function lsBang(path:String):Array<String>;
	@:elixir("with(:ok <- File.touch({0}), do: {:ok, nil})") @:effect static function touch(path:String):{_0:Atom, _1:Term};
	@:native("touch!") static function touchBang(path:String):Term;
	static function cwd():{_0:Atom, _1:String};
	@:native("cwd!") static function cwdBang():String;
	@:elixir("with(:ok <- File.cd({0}), do: {:ok, nil})") @:effect static function cd(path:String):{_0:Atom, _1:Term};
	@:elixir("case File.read({0}) do\n  {:ok, text} -> text\n  _ -> nil\nend") @:effect static function readText(path:String):Null<String>;
	@:elixir("case File.read({0}) do\n  {:ok, text} -> String.split(text, \"\\n\")\n  _ -> nil\nend") @:effect
	static function readLines(path:String):Null<Array<String>>;
	@:elixir("File.write({0}, {1}) == :ok") @:effect static function writeText(path:String, content:String):Bool;
	@:elixir("File.write({0}, {1}, [:append]) == :ok") @:effect static function appendText(path:String, content:String):Bool;
	@:elixir("File.write({0}, Enum.join({1}, \"\\n\")) == :ok") @:effect static function writeLines(path:String, lines:Array<String>):Bool;
	@:elixir("File.mkdir({0}) == :ok", "argc=1")
	@:elixir("if({1}, do: File.mkdir_p({0}), else: File.mkdir({0})) == :ok") @:effect static function createDir(path:String, recursive:Bool = false):Bool;
	@:elixir("File.rm({0}) == :ok", "argc=1")
	@:elixir("if({1}, do: elem(File.rm_rf({0}), 0), else: File.rm({0})) == :ok") @:effect static function deleteFile(path:String, recursive:Bool = false):Bool;
	@:elixir("case File.ls({0}) do\n  {:ok, names} -> names\n  _ -> nil\nend") @:effect static function listFiles(path:String):Null<Array<String>>;
	@:elixir("case File.stat({0}) do\n  {:ok, stat} -> stat.size\n  _ -> -1\nend") @:effect static function fileSize(path:String):Int;
	@:elixir("File.regular?({0})") @:effect static function isFile(path:String):Bool;
	@:elixir("File.dir?({0})") @:effect static function isDirectory(path:String):Bool;
}
