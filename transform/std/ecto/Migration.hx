package ecto;

import elixir.types.Term;

// What a migration may write. `@:migration` says what becomes of it.
extern abstract class Migration {
	abstract public function up():Void;
	abstract public function down():Void;
	public function createTable(name:String, ?options:TableOptions):TableBuilder;
	public function dropTable(name:String, ?options:DropOptions):Void;
	public function alterTable(name:String):AlterTableBuilder;
	public function createIndex(table:String, columns:Array<String>, ?options:IndexOptions):Void;
	public function dropIndex(table:String, columns:Array<String>):Void;
	public function execute(sql:String):Void;
	public function createConstraint(table:String, name:String, check:String):Void;
	public function dropConstraint(table:String, name:String):Void;
}

extern class TableBuilder {
	function new(name:String, ?options:TableOptions):Void;
	function addColumn<T>(name:String, type:ColumnType<T>, ?options:ColumnOptions<T>):TableBuilder;
	function addId(?name:String = "id", ?type:IdType):TableBuilder;
	function addTimestamps():TableBuilder;
	function addReference(columnName:String, referencedTable:String, ?options:ReferenceOptions):TableBuilder;
	function addForeignKey(columnName:String, referencedTable:String, ?options:ReferenceOptions):TableBuilder;
	function addIndex(columns:Array<String>, ?options:IndexOptions):TableBuilder;
	function addUniqueConstraint(columns:Array<String>, ?name:String):TableBuilder;
	function addCheckConstraint(name:String, expression:String):TableBuilder;
}

extern class AlterTableBuilder {
	function new(name:String):Void;
	function addColumn<T>(name:String, type:ColumnType<T>, ?options:ColumnOptions<T>):AlterTableBuilder;
	function removeColumn(name:String):AlterTableBuilder;
	function modifyColumn<T>(name:String, type:ColumnType<T>, ?options:ColumnOptions<T>):AlterTableBuilder;
	function renameColumn(oldName:String, newName:String):AlterTableBuilder;
}

enum ColumnType<T> {
	Integer:ColumnType<Int>;
	BigInteger:ColumnType<Int>;
	Float:ColumnType<Float>;
	Decimal(precision:Int, scale:Int):ColumnType<Float>;
	String(?length:Int):ColumnType<String>;
	Text:ColumnType<String>;
	UUID:ColumnType<String>;
	Boolean:ColumnType<Bool>;
	Date:ColumnType<Date>;
	Time:ColumnType<Date>;
	DateTime:ColumnType<Date>;
	Timestamp:ColumnType<Date>;
	Binary:ColumnType<haxe.io.Bytes>;
	Json:ColumnType<Term>;
	JsonArray:ColumnType<Array<Term>>;
	Array(itemType:ColumnType<T>):ColumnType<Array<T>>;
	References(table:String):ColumnType<Int>;
	Enum(values:Array<String>):ColumnType<String>;
}

typedef ColumnOptions<T> = {
	var ?nullable:Bool;
	var ?defaultValue:T;
	var ?primaryKey:Bool;
	var ?autoGenerate:Bool;
	var ?unique:Bool;
	var ?index:Bool;
	var ?onDelete:OnDeleteAction;
	var ?onUpdate:OnUpdateAction;
}

typedef TableOptions = {
	var ?primaryKey:Bool;
	var ?engine:String;
	var ?charset:String;
	var ?collation:String;
	var ?comment:String;
	var ?temporary:Bool;
}

typedef DropOptions = {
	var ?cascade:Bool;
	var ?ifExists:Bool;
}

typedef IndexOptions = {
	var ?unique:Bool;
	var ?name:String;
	var ?method:IndexMethod;
	var ?where:String;
	var ?concurrently:Bool;
}

enum IndexMethod {
	BTree;
	Hash;
	Gin;
	Gist;
	Brin;
}

typedef ReferenceOptions = {
	var ?column:String;
	var ?onDelete:OnDeleteAction;
	var ?onUpdate:OnUpdateAction;
}

enum OnDeleteAction {
	Restrict;
	Cascade;
	SetNull;
	NoAction;
}

enum OnUpdateAction {
	Restrict;
	Cascade;
	SetNull;
	NoAction;
}

enum IdType {
	AutoIncrement;
	UUID;
}
