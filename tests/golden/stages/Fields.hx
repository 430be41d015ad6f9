typedef Entry = {
	var size:Int;
	var weight:Float;
	var ?names:Array<String>;
	var count:Null<Int>;
}

class Fields {
	static function entry(text:String, names:Array<String>):Entry
		return {
			size: Std.parseInt(text),
			weight: text.length,
			names: names,
			count: text.length
		};
}
