#if (!flash || js
class ConditionTakesAToken {
	static function main() {}
}
#end
