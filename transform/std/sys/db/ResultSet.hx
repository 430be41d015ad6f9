package sys.db;

extern interface ResultSet {
	function get_length():Int;
	function get_nfields():Int;
	var length(get, null):Int;
	var nfields(get, null):Int;
	function hasNext():Bool;
	function next():Dynamic;
	function results():List<Dynamic>;
	function getResult(n:Int):String;
	function getIntResult(n:Int):Int;
	function getFloatResult(n:Int):Float;
	function getFieldsNames():Null<Array<String>>;
}
