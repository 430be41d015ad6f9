class MapClassKey { static function main() { var m = new Map<Class<Dynamic>, Int>(); var n = [String => 1]; } }
