class SuggestedOrder {
	var abcdefgh1:Int;
	var abcdefgh12:Int;
	var xabcdefgh1:Int;
	var zabcdefgh:Int;
	var abcdefghzz:Int;

	static function main() {
		var o:SuggestedOrder = null;
		o.abcdefgh;
	}
}
