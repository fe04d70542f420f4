"""The served description fits the served API."""

from jsonschema import Draft7Validator

from tests.world import World


async def test_both_homes_describe_themselves(world: World) -> None:
    ada = await world.person("Ada")
    for home in ("/api/1.0", "/api/weft/1"):
        answer = await ada.client.get(f"{home}/openapi.json")
        assert answer.status_code == 200
        document = answer.json()
        assert document["openapi"].startswith("3.0")
        assert document["paths"]
        for schema in document["components"]["schemas"].values():
            Draft7Validator.check_schema(schema)


async def test_every_reference_in_the_description_leads_somewhere(world: World) -> None:
    ada = await world.person("Ada")
    text = (await ada.client.get("/api/1.0/openapi.json")).text
    known = (await ada.client.get("/api/1.0/openapi.json")).json()["components"]["schemas"]
    named = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(known)
