import ImportStat.T.*;
typedef T = { x:Int };
class ImportStat { static function main() {} }
