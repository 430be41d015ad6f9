package elixir;

import elixir.types.Term;

@:native("Path")
extern class Path {
	static inline var SEPARATOR:String = "/";
	static inline var CURRENT_DIR:String = ".";
	static inline var PARENT_DIR:String = "..";
	@:elixir("Path.join({0})") static function join(paths:Array<String>):String;
	@:elixir("Path.join({0}, {1})") static function joinTwo(left:String, right:String):String;
	static function absname(path:String):String;
	@:native("absname") static function absnameRelativeTo(path:String, relativeTo:String):String;
	static function expand(path:String):String;
	@:native("expand") static function expandRelativeTo(path:String, relativeTo:String):String;
	@:elixir("Path.basename({0})") static function basename(path:String):String;
	@:elixir("Path.basename({0}, {1})") static function basenameWithExtension(path:String, extension:String):String;
	@:elixir("Path.dirname({0})") static function dirname(path:String):String;
	@:elixir("Path.extname({0})") static function extname(path:String):String;
	@:elixir("Path.rootname({0})") static function rootname(path:String):String;
	@:elixir("Path.rootname({0}, {1})") static function rootnameWithExtension(path:String, extension:String):String;
	@:elixir("Path.split({0})") static function split(path:String):Array<String>;
	@:elixir("to_string(Path.type({0}))") static function type(name:String):String;
	@:elixir("Path.type({0}) == :absolute") static function isAbsolute(path:String):Bool;
	@:elixir("Path.type({0}) != :absolute") static function isRelative(path:String):Bool;
	@:elixir("Path.relative({0})") static function relative(name:String):String;
	@:elixir("Path.relative_to({0}, {1})") static function relativeTo(path:String, from:String):String;
	static function relativeToCwd(path:String):String;
	static function wildcard(glob:String):Array<String>;
	@:elixir("Path.expand({0})") @:effect static function normalize(path:String):String;
	@:elixir("Path.basename({0})") static function getFilename(path:String):String;
	@:elixir("Path.rootname(Path.basename({0}))") static function getFilenameWithoutExtension(path:String):String;
	@:elixir("String.replace_prefix(Path.extname({0}), \".\", \"\")") static function getExtension(path:String):String;
	@:elixir("Path.dirname({0})") static function getDirectory(path:String):String;
	@:elixir("Path.rootname({0}) <> \".\" <> String.replace_prefix({1}, \".\", \"\")")
	static function changeExtension(path:String, newExtension:String):String;
	@:elixir("Path.join({0}, {1})") static function appendPath(basePath:String, subPath:String):String;
	@:elixir("Path.join({0})") static function combinePaths(paths:Array<String>):String;
	@:elixir("String.replace_prefix(Path.extname({0}), \".\", \"\") == String.replace_prefix({1}, \".\", \"\")")
	static function hasExtension(path:String, extension:String):Bool;
	@:elixir("{0} in [nil, \"\"]") static function isEmpty(path:String):Bool;
	@:elixir("String.trim_trailing({0}, \"/\") <> \"/\"") static function ensureTrailingSeparator(path:String):String;
	@:elixir("String.replace_suffix({0}, \"/\", \"\")") static function removeTrailingSeparator(path:String):String;
	@:elixir("Path.dirname({0})") static function parentDirectory(path:String):String;
	@:elixir("{0} == \".\"") static function isCurrentDirectory(path:String):Bool;
	@:elixir("{0} == \"..\"") static function isParentDirectory(path:String):Bool;
}
